namespace OrchardCore.Documents;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDocumentEntityManager<TDocumentEntity> where TDocumentEntity : class, IDocumentEntity, new()
{
    Task<T> GetAsync<T>(string name) where T : new();
    Task RemoveAsync(string name);
    Task SetAsync<T>(string name, T value) where T : new();
}
