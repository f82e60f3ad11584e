using Agency.News.Dating;
using Agency.News.Indexes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;
using YesSql;

namespace Agency.News.Reindexing;

/// <summary>
/// Makes the indexes again after the site's time zone or the settings of news have changed: every article then has another place
/// in time. No item is changed by it, and one that an editor saves meanwhile is right already.
/// </summary>
internal sealed class NewsReindexing(ISiteService sites, SiteCalendar calendar, IDocumentManager<NewsIndexRules> documents, NewsDays days, ILogger<NewsReindexing> logger)
{
    private const int BatchSize = 100;

    /// <returns>How many items were indexed again; null when the indexes follow the present rules.</returns>
    public async Task<int?> RunWhenChangedAsync(CancellationToken cancellationToken)
    {
        // Read first: rules that change while this runs are new again at its next run.
        var rules = NewsIndexRules.Of((await sites.GetSiteSettingsAsync()).TimeZoneId, await calendar.SettingsAsync());

        if ((await documents.GetOrCreateImmutableAsync()).Rules == rules)
        {
            return null;
        }

        var count = 0;
        var after = 0L;

        while (await NextAsync(after, cancellationToken) is { Count: > 0 } batch)
        {
            count += batch.Count;
            after = batch.Last;
        }

        var document = await documents.GetOrCreateMutableAsync();
        document.Rules = rules;
        await documents.UpdateAsync(document);
        days.Change();
        logger.LogInformation("Indexed {Count} published items again, because the time zone or the settings of news have changed.", count);

        return count;
    }

    // A scope each, so that neither the memory nor a transaction grows with the archive.
    private static async Task<(int Count, long Last)> NextAsync(long after, CancellationToken cancellationToken)
    {
        var (count, last) = (0, after);

        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var items = await session.Query<ContentItem, ContentItemIndex>(index => index.Published && index.DocumentId > after)
                .OrderBy(index => index.DocumentId)
                .Take(BatchSize)
                .ListAsync(cancellationToken);

            foreach (var item in items)
            {
                await session.SaveAsync(item, checkConcurrency: true, cancellationToken: cancellationToken);
                (count, last) = (count + 1, item.Id);
            }
        });

        return (count, last);
    }
}
