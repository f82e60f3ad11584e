using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Sql;

namespace Sapling.Contents.Mentions;

internal sealed class MentionMigrations : DataMigration
{
    private const int ItemsAtOnce = 100;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MentionIndex>(table => table
            .Column<string>(nameof(MentionIndex.Target), column => column.WithLength(MentionTargets.MaxLength))
            .Column<string>(nameof(MentionIndex.ContentItemId), column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<MentionIndex>(table =>
        {
            table.CreateIndex("IDX_MentionIndex_Target", nameof(MentionIndex.Target), nameof(MentionIndex.ContentItemId));
            table.CreateIndex("IDX_MentionIndex_DocumentId", "DocumentId");
        });

        // A site that has content already: what is there leads somewhere too.
        ShellScope.AddDeferredTask(static async _ =>
        {
            for (long? after = 0; after is { } last;)
            {
                after = await FillAsync(last);
            }
        });
        return 1;
    }

    // Saving an unchanged item maps its indexes again. A scope each, so that neither the memory nor a transaction grows with the site.
    private static async Task<long?> FillAsync(long after)
    {
        long? last = null;

        try
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var session = scope.ServiceProvider.GetRequiredService<ISession>();
                var targets = scope.ServiceProvider.GetRequiredService<MentionTargets>();
                var items = await session.Query<ContentItem, ContentItemIndex>(index => (index.Latest || index.Published) && index.DocumentId > after)
                    .OrderBy(index => index.DocumentId)
                    .Take(ItemsAtOnce)
                    .ListAsync();

                foreach (var item in items)
                {
                    last = item.Id;

                    if (targets.Of((JsonObject)(JsonDynamicObject)item.Content).Count > 0)
                    {
                        await session.SaveAsync(item, checkConcurrency: true);
                    }
                }

                await session.SaveChangesAsync();
            });
        }
        catch (ConcurrencyException)
        {
            // Somebody saved one of them, which is right thereby; the others are asked for again.
            return after;
        }

        return last;
    }
}
