using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>Contract: Orchard Core 3.0. By what path an item, or an item contained in it, is found.</summary>
public class AutoroutePartIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string ContentItemId { get; set; } = null!;

    public string? ContainedContentItemId { get; set; }

    public string? JsonPath { get; set; }

    public string? Path { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
