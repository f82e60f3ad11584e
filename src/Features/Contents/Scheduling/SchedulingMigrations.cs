using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.PublishLater.Indexes;
using YesSql.Sql;

namespace Sapling.Contents.Scheduling;

internal sealed class PublishLaterMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("PublishLaterPart", part => part
            .Attachable()
            .WithDescription("Adds the ability to schedule content items to be published at a given future date and time."));

        await SchemaBuilder.CreateMapIndexTableAsync<PublishLaterPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<DateTime>("ScheduledPublishDateTimeUtc", column => column.Nullable())
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<PublishLaterPartIndex>(table =>
        {
            table.CreateIndex("IDX_PublishLaterPartIndex_Due", "ScheduledPublishDateTimeUtc", "DocumentId");
            table.CreateIndex("IDX_PublishLaterPartIndex_DocumentId", "DocumentId");
        });

        return 3;
    }
}

internal sealed class ArchiveLaterMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("ArchiveLaterPart", part => part
            .Attachable()
            .WithDescription("Adds the ability to schedule content items to be archived at a given future date and time."));

        await SchemaBuilder.CreateMapIndexTableAsync<ArchiveLaterPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<DateTime>("ScheduledArchiveDateTimeUtc", column => column.Nullable())
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<ArchiveLaterPartIndex>(table =>
        {
            table.CreateIndex("IDX_ArchiveLaterPartIndex_Due", "ScheduledArchiveDateTimeUtc", "DocumentId");
            table.CreateIndex("IDX_ArchiveLaterPartIndex_DocumentId", "DocumentId");
        });

        return 1;
    }
}
