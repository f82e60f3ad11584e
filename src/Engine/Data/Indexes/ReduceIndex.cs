namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. An index whose rows summarise many documents, one row a group key.</summary>
public class ReduceIndex : IIndex
{
    public long Id { get; set; }

    void IIndex.AddDocument(Document document)
    {
    }

    void IIndex.RemoveDocument(Document document)
    {
    }

    IEnumerable<Document> IIndex.GetAddedDocuments() => [];

    IEnumerable<Document> IIndex.GetRemovedDocuments() => [];
}
