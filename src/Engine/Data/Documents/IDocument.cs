namespace OrchardCore.Data.Documents;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDocument
{
    string Identifier { get; set; }
    bool IsReadOnly { get; set; }
}
