using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement.Metadata
{
    /// <summary>Contract: Orchard Core 3.0. Reads and stores the definitions of types and parts. Load for changing, Get and List for reading.</summary>
    public interface IContentDefinitionManager
    {
        Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

        Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

        Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

        Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

        Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

        Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

        Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

        Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

        Task DeleteTypeDefinitionAsync(string name);

        Task DeletePartDefinitionAsync(string name);

        Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

        Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

        /// <summary>A text that changes with every change of a definition.</summary>
        Task<string> GetIdentifierAsync();
    }
}

namespace OrchardCore.ContentManagement
{
    /// <summary>Contract: Orchard Core 3.0. Where the definitions are kept.</summary>
    public interface IContentDefinitionStore
    {
        Task<ContentDefinitionRecord> LoadContentDefinitionAsync();

        Task<ContentDefinitionRecord> GetContentDefinitionAsync();

        Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord);
    }
}
