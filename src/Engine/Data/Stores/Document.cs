namespace YesSql;

/// <summary>Contract: Orchard Core 3.0. A stored object: a row of a document table.</summary>
public class Document
{
    public long Id { get; set; }

    public string Type { get; set; } = "";

    public string Content { get; set; } = "";

    public long Version { get; set; }
}
