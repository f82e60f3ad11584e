using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Sql;

namespace OrchardCore.Taxonomies;

/// <summary>Contract: Orchard Core 3.0. The content type Taxonomy and the table of the taxonomy index.</summary>
public sealed class Migrations : DataMigration
{
    private const int IdLength = 26;
    private const int NameLength = 255;

    private readonly IContentDefinitionManager _definitions;

    public Migrations(IContentDefinitionManager contentDefinitionManager) => _definitions = contentDefinitionManager;

    public async Task<int> CreateAsync()
    {
        await _definitions.AlterTypeDefinitionAsync("Taxonomy", taxonomy => taxonomy
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part.WithPosition("2").MergeSettings(Settings("AliasPartSettings", "Pattern", "{{ Model.ContentItem | display_text | slugify }}")))
            .WithPart("AutoroutePart", part => part.WithPosition("3")
                .MergeSettings(Settings("AutoroutePartSettings", "Pattern", "{{ Model.ContentItem | display_text | slugify }}"))
                .MergeSettings(Settings("AutoroutePartSettings", "AllowRouteContainedItems", true)))
            .WithPart("TaxonomyPart", part => part.WithPosition("4")));

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>(nameof(TaxonomyIndex.TaxonomyContentItemId), c => c.WithLength(IdLength))
            .Column<string>(nameof(TaxonomyIndex.ContentItemId), c => c.WithLength(IdLength))
            .Column<string>(nameof(TaxonomyIndex.ContentType), c => c.WithLength(NameLength))
            .Column<string>(nameof(TaxonomyIndex.ContentPart), c => c.WithLength(NameLength))
            .Column<string>(nameof(TaxonomyIndex.ContentField), c => c.WithLength(NameLength))
            .Column<string>(nameof(TaxonomyIndex.TermContentItemId), c => c.WithLength(IdLength))
            .Column<bool>(nameof(TaxonomyIndex.Published), c => c.WithDefault(true))
            .Column<bool>(nameof(TaxonomyIndex.Latest), c => c.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table =>
        {
            table.CreateIndex(
                "IDX_TaxonomyIndex_Term",
                nameof(TaxonomyIndex.TermContentItemId),
                nameof(TaxonomyIndex.Published),
                "DocumentId");
            table.CreateIndex(
                "IDX_TaxonomyIndex_DocumentId",
                "DocumentId",
                nameof(TaxonomyIndex.TaxonomyContentItemId),
                nameof(TaxonomyIndex.ContentItemId),
                nameof(TaxonomyIndex.TermContentItemId),
                nameof(TaxonomyIndex.Published),
                nameof(TaxonomyIndex.Latest));
        });

        return 5;
    }

    private static JsonObject Settings(string name, string property, JsonNode value) => new() { [name] = new JsonObject { [property] = value } };
}
