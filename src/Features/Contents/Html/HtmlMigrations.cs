using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace Sapling.Contents.Html;

internal sealed class HtmlMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("HtmlBodyPart", part => part
            .Attachable()
            .WithDescription("Provides an HTML Body for your content item."));
        return 6;
    }
}
