using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Sapling.Contents.Autoroute;

internal sealed class AutorouteMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("AutoroutePart", part => part
            .Attachable()
            .WithDescription("Provides a custom url for your content item."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContainedContentItemId", column => column.Nullable().WithLength(26))
            .Column<string>("JsonPath", column => column.Nullable().Unlimited())
            .Column<string>("Path", column => column.Nullable().WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
        {
            table.CreateIndex("IDX_AutoroutePartIndex_Path", "Path", "Published", "Latest");
            table.CreateIndex("IDX_AutoroutePartIndex_ContentItemId", "ContentItemId", "Published", "Latest");
            table.CreateIndex("IDX_AutoroutePartIndex_Contained", "ContainedContentItemId", "Published", "Latest");
            table.CreateIndex("IDX_AutoroutePartIndex_DocumentId", "DocumentId");
        });

        return 5;
    }
}
