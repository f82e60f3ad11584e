using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null);
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null);
    Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDocumentManager<TDocumentStore, TDocument> : IDocumentManager<TDocument> where TDocumentStore : IDocumentStore where TDocument : class, IDocument, new()
{
}
