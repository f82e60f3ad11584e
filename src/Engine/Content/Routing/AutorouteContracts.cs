using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>Contract: Orchard Core 3.0. A path that leads to an item or to an item contained in it.</summary>
public class AutorouteEntry
{
    public long DocumentId;

    public string ContentItemId;

    public string Path;

    public string? ContainedContentItemId;

    public string? JsonPath;

    public AutorouteEntry(string contentItemId, string path, string? containedContentItemId = null, string? jsonPath = null)
    {
        ContentItemId = contentItemId;
        Path = path;
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }
}

/// <summary>Contract: Orchard Core 3.0. Finds paths of items and items of paths.</summary>
public interface IAutorouteEntries
{
    Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path);

    Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId);

    Task UpdateEntriesAsync();
}

/// <summary>Contract: Orchard Core 3.0. The route that displays an item found by its path.</summary>
public class AutorouteOptions
{
    public RouteValueDictionary GlobalRouteValues { get; set; } = [];

    public string ContentItemIdKey { get; set; } = string.Empty;

    public string ContainedContentItemIdKey { get; set; } = string.Empty;

    public string JsonPathKey { get; set; } = string.Empty;
}

/// <summary>Contract: Orchard Core 3.0. Where an item keeps items contained in it.</summary>
public class ContainedContentItemsAspect
{
    public IList<Func<JsonObject, JsonArray>> Accessors { get; set; } = [];
}

/// <summary>Contract: Orchard Core 3.0. The path an item wants.</summary>
public class RouteHandlerAspect
{
    public string? Path { get; set; }

    public bool Absolute { get; set; }

    public bool Disabled { get; set; }
}
