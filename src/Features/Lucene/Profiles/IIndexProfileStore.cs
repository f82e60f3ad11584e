using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing;

/// <summary>Contract: Orchard Core 3.0. The index profiles of the tenant.</summary>
public interface IIndexProfileStore
{
    ValueTask<IEnumerable<IndexProfile>> GetAllAsync();

    ValueTask<IEnumerable<IndexProfile>> GetByProviderAsync(string providerName);

    ValueTask<IndexProfile?> FindByIdAsync(string id);

    ValueTask<IndexProfile?> FindByNameAsync(string name);

    ValueTask CreateAsync(IndexProfile indexProfile);

    ValueTask UpdateAsync(IndexProfile indexProfile);

    ValueTask<bool> DeleteAsync(IndexProfile indexProfile);
}
