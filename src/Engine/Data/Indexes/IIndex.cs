namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. A row of an index table.</summary>
public interface IIndex
{
    long Id { get; set; }

    void AddDocument(Document document);

    void RemoveDocument(Document document);

    IEnumerable<Document> GetAddedDocuments();

    IEnumerable<Document> GetRemovedDocuments();
}
