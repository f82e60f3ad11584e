namespace OrchardCore.Data.Documents;

/// <summary>Contract: Orchard Core 3.0. A singleton of a tenant, stored whole.</summary>
public class Document : IDocument
{
    public string Identifier { get; set; } = null!;

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsReadOnly { get; set; }
}
