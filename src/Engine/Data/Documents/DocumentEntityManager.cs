using OrchardCore.Documents;
using OrchardCore.Entities;

namespace Sapling.Data.Documents;

/// <summary>Named values inside one document.</summary>
internal sealed class DocumentEntityManager<TDocumentEntity>(IDocumentManager<TDocumentEntity> documents) : IDocumentEntityManager<TDocumentEntity>
    where TDocumentEntity : class, IDocumentEntity, new()
{
    public async Task<T> GetAsync<T>(string name) where T : new() => (await documents.GetOrCreateImmutableAsync()).GetOrCreate<T>(name);

    public async Task SetAsync<T>(string name, T value) where T : new()
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Put(name, value!);
        await documents.UpdateAsync(document);
    }

    public async Task RemoveAsync(string name)
    {
        var document = await documents.GetOrCreateMutableAsync();

        if (document.Remove(name))
        {
            await documents.UpdateAsync(document);
        }
    }
}
