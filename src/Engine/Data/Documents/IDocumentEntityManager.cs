using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDocumentEntityManager<TDocumentEntity> where TDocumentEntity : class, IDocumentEntity, new()
{
    Task<T> GetAsync<T>(string name) where T : new();
    Task RemoveAsync(string name);
    Task SetAsync<T>(string name, T value) where T : new();
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDocumentEntityManager<TDocumentStore, TDocumentEntity> : IDocumentEntityManager<TDocumentEntity> where TDocumentStore : IDocumentStore where TDocumentEntity : class, IDocumentEntity, new()
{
}
