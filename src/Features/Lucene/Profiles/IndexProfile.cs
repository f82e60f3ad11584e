using OrchardCore.Entities;

namespace OrchardCore.Indexing.Models;

/// <summary>Contract: Orchard Core 3.0. A search index: what it holds, and how it is analysed and queried (in its properties).</summary>
public sealed class IndexProfile : Entity
{
    public string Id { get; set; } = null!;

    /// <summary>By what settings and pages refer to it.</summary>
    public string Name { get; set; } = null!;

    public string IndexName { get; set; } = null!;

    public string IndexFullName { get; set; } = null!;

    public string ProviderName { get; set; } = null!;

    public string Type { get; set; } = null!;

    public DateTime CreatedUtc { get; set; }

    public string OwnerId { get; set; } = null!;

    public string Author { get; set; } = null!;
}
