using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace Sapling.Content.Definitions;

/// <summary>Keeps the definitions as one document of the tenant.</summary>
internal sealed class DefinitionStore(IDocumentManager<ContentDefinitionRecord> documents) : IContentDefinitionStore
{
    public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => documents.GetOrCreateMutableAsync();

    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => documents.GetOrCreateImmutableAsync();

    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord) => documents.UpdateAsync(contentDefinitionRecord);
}
