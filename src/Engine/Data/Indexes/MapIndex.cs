namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. An index with rows of its own for each document.</summary>
public abstract class MapIndex : IIndex
{
    public long Id { get; set; }

    // The engine knows which documents a row belongs to while it writes them; rows themselves carry none.
    void IIndex.AddDocument(Document document)
    {
    }

    void IIndex.RemoveDocument(Document document)
    {
    }

    IEnumerable<Document> IIndex.GetAddedDocuments() => [];

    IEnumerable<Document> IIndex.GetRemovedDocuments() => [];
}
