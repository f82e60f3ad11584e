using Agency.Review.Listing;
using Agency.Review.Workflow;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Agency.Review;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ReviewPart), part => part
            .Attachable()
            .WithDescription("Review before publication: submit, return with a remark."));

        await SchemaBuilder.CreateMapIndexTableAsync<ReviewIndex>(table => table
            .Column<string>(nameof(ReviewIndex.State), column => column.WithLength(16))
            .Column<string>(nameof(ReviewIndex.Owner), column => column.Nullable().WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<ReviewIndex>(table =>
        {
            table.CreateIndex("IDX_ReviewIndex_State", nameof(ReviewIndex.State), nameof(ReviewIndex.Owner), "DocumentId");
            table.CreateIndex("IDX_ReviewIndex_DocumentId", "DocumentId");
        });

        return 1;
    }
}
