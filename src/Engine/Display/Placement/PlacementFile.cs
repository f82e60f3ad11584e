using System.Text.Json.Serialization;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A placement.json: shape types and the places of their shapes. Contract: Orchard Core 3.0.</summary>
public class PlacementFile : Dictionary<string, PlacementNode[]>
{
}

/// <summary>One place and the conditions under which it holds. Contract: Orchard Core 3.0.</summary>
public class PlacementNode
{
    [JsonPropertyName("place")]
    public string? Location { get; set; }

    [JsonPropertyName("displayType")]
    public string? DisplayType { get; set; }

    [JsonPropertyName("differentiator")]
    public string? Differentiator { get; set; }

    [JsonPropertyName("alternates")]
    public string[]? Alternates { get; set; }

    [JsonPropertyName("wrappers")]
    public string[]? Wrappers { get; set; }

    [JsonPropertyName("shape")]
    public string? ShapeType { get; set; }

    /// <summary>All other keys, e.g. <c>contentType</c> and <c>path</c>: conditions for the filter providers.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? Filters { get; set; } = new Dictionary<string, object>();
}

/// <summary>Judges a condition of placement.json by its key, e.g. <c>contentType</c>. Contract: Orchard Core 3.0.</summary>
public interface IPlacementNodeFilterProvider
{
    string Key { get; }

    /// <param name="context">The shape that is looking for its place.</param>
    /// <param name="expression">What stands in the file, a <see cref="System.Text.Json.JsonElement"/>, when it comes from one.</param>
    bool IsMatch(ShapePlacementContext context, object expression);
}
