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

            table.CreateIndex("IDX_ContentItemIndex_Owner", "Owner", "Latest", "ModifiedUtc");
        });

        await IndexEditorsListAsync();
        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.DropIndex("IDX_ContentItemIndex_Latest_Modified"));
        await IndexEditorsListAsync();
        return 2;
    }

    /// <summary>The editors' list: everything latest in each of its orders. What it is narrowed by is in the index too, so that very many items are passed over without looking at their rows.</summary>
    private Task IndexEditorsListAsync() => SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
    {
        table.CreateIndex("IDX_ContentItemIndex_List_Modified", "Latest", "ModifiedUtc", "DocumentId", "ContentType", "Published", "Author");
        table.CreateIndex("IDX_ContentItemIndex_List_Published", "Latest", "PublishedUtc", "DocumentId", "ContentType", "Published");
        table.CreateIndex("IDX_ContentItemIndex_List_Title", "Latest", "DisplayText", "DocumentId", "ContentType", "Published");
    });
}
