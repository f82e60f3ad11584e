namespace OrchardCore.Indexing;

/// <summary>Contract: Orchard Core 3.0.</summary>
[Flags]
public enum DocumentIndexOptions
{
    None = 0,
    Store = 1,
    Sanitize = 2,
    Keyword = 4,
}
