using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Sapling.Content.Items;

/// <summary>The table by which content is found. Each SQL index serves one question that pages and lists ask.</summary>
internal sealed class ContentItemMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentItemVersionId", column => column.WithLength(26))
            .Column<bool>("Latest")
            .Column<bool>("Published")
            .Column<string>("ContentType", column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>("ModifiedUtc", column => column.Nullable())
            .Column<DateTime>("PublishedUtc", column => column.Nullable())
            .Column<DateTime>("CreatedUtc", column => column.Nullable())
            .Column<string>("Owner", column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>("Author", column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>("DisplayText", column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            // One item, whichever version.
            table.CreateIndex("IDX_ContentItemIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_ContentItemIndex_ContentItemId", "ContentItemId", "Latest", "Published", "CreatedUtc");
            table.CreateIndex("IDX_ContentItemIndex_ContentItemVersionId", "ContentItemVersionId");

            // Lists of one type, newest first.
            table.CreateIndex("IDX_ContentItemIndex_Type_Published", "ContentType", "Published", "PublishedUtc");
            table.CreateIndex("IDX_ContentItemIndex_Type_Created", "ContentType", "Published", "CreatedUtc");
            table.CreateIndex("IDX_ContentItemIndex_Type_Latest", "ContentType", "Latest", "ModifiedUtc");

            // The editors' list: everything latest, by the last change; and one's own.
            table.CreateIndex("IDX_ContentItemIndex_Latest_Modified", "Latest", "ModifiedUtc");
            table.CreateIndex("IDX_ContentItemIndex_Owner", "Owner", "Latest", "ModifiedUtc");
        });

        return 1;
    }
}
