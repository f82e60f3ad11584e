using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Sapling.Contents.Alias;

internal sealed class AliasMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AliasPart), part => part
            .Attachable()
            .WithDescription("Provides a way to define custom aliases for content items."));

        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>("Alias", column => column.Nullable().WithLength(AliasPart.MaxAliasLength))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<bool>("Latest")
            .Column<bool>("Published"));

        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table =>
        {
            table.CreateIndex("IDX_AliasPartIndex_Alias", "Alias", "Published", "Latest");
            table.CreateIndex("IDX_AliasPartIndex_DocumentId", "DocumentId", "ContentItemId");
        });

        return 4;
    }
}
