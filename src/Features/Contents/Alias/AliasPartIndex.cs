using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>Contract: Orchard Core 3.0. By what alias an item is found.</summary>
public class AliasPartIndex : MapIndex
{
    public string? Alias { get; set; }

    public string ContentItemId { get; set; } = null!;

    public bool Latest { get; set; }

    public bool Published { get; set; }
}
