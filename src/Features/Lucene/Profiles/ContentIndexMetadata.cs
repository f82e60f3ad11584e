namespace OrchardCore.Indexing.Core.Models;

/// <summary>Contract: Orchard Core 3.0. Which content items an index holds.</summary>
public class ContentIndexMetadata
{
    public bool IndexLatest { get; set; }

    public string[] IndexedContentTypes { get; set; } = [];

    public string Culture { get; set; } = "any";
}
