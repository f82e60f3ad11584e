using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;

namespace Sapling.Lucene.Profiles;

/// <summary>The stored form of all profiles.</summary>
internal sealed class IndexProfilesDocument : Document
{
    public Dictionary<string, IndexProfile> Records { get; init; } = new(StringComparer.Ordinal);
}

internal sealed class IndexProfileStore(IDocumentManager<IndexProfilesDocument> documents) : IIndexProfileStore
{
    public async ValueTask<IEnumerable<IndexProfile>> GetAllAsync() => (await documents.GetOrCreateImmutableAsync()).Records.Values;

    public async ValueTask<IEnumerable<IndexProfile>> GetByProviderAsync(string providerName) =>
        (await GetAllAsync()).Where(profile => string.Equals(profile.ProviderName, providerName, StringComparison.OrdinalIgnoreCase));

    public async ValueTask<IndexProfile?> FindByIdAsync(string id) => (await documents.GetOrCreateImmutableAsync()).Records.GetValueOrDefault(id);

    public async ValueTask<IndexProfile?> FindByNameAsync(string name) =>
        (await GetAllAsync()).FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.OrdinalIgnoreCase));

    public ValueTask CreateAsync(IndexProfile indexProfile) => UpdateAsync(indexProfile);

    public async ValueTask UpdateAsync(IndexProfile indexProfile)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Records[indexProfile.Id] = indexProfile;
        await documents.UpdateAsync(document);
    }

    public async ValueTask<bool> DeleteAsync(IndexProfile indexProfile)
    {
        var document = await documents.GetOrCreateMutableAsync();

        if (!document.Records.Remove(indexProfile.Id))
        {
            return false;
        }

        await documents.UpdateAsync(document);
        return true;
    }
}
