using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace Sapling.Contents.Common;

internal sealed class CommonMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("CommonPart", part => part
            .Attachable()
            .WithDescription("Provides an editor for the common properties of a content item."));
        return 1;
    }
}
