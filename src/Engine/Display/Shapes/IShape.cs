using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>A piece of a page: data, and what is known of how to render it. Contract: Orchard Core 3.0.</summary>
public interface IShape
{
    ShapeMetadata Metadata { get; }

    string? Id { get; set; }

    string? TagName { get; set; }

    IList<string> Classes { get; }

    IDictionary<string, string> Attributes { get; }

    IDictionary<string, object> Properties { get; }

    IReadOnlyList<IPositioned> Items { get; }

    /// <summary>Adds a child: a shape, HTML content or text (which is encoded when written).</summary>
    ValueTask<IShape> AddAsync(object item, string? position);
}
