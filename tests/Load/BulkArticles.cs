using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell;
using YesSql;

namespace OrchardSite.Load;

/// <summary>
/// Very many articles with short bodies, stored as the content manager would leave them but without its handlers: for what depends
/// on the number of rows and not on how they came about.
/// </summary>
internal static class BulkArticles
{
    private const int BatchSize = 1_000;

    /// <summary>Adds what is missing to the number of latest versions.</summary>
    public static async Task FillAsync(WebApplication site, string tenant, int articles)
    {
        var shells = site.Services.GetRequiredService<IShellHost>();
        var clock = Stopwatch.StartNew();
        var first = 0;
        await (await shells.GetScopeAsync(tenant)).UsingAsync(async scope =>
            first = await scope.ServiceProvider.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(index => index.Latest).CountAsync());

        for (var done = first; done < articles; done += BatchSize)
        {
            var numbers = Enumerable.Range(done, Math.Min(BatchSize, articles - done)).ToArray();
            await (await shells.GetScopeAsync(tenant)).UsingAsync(async scope =>
            {
                var session = scope.ServiceProvider.GetRequiredService<ISession>();
                var ids = scope.ServiceProvider.GetRequiredService<IContentItemIdGenerator>();

                foreach (var number in numbers)
                {
                    await session.SaveAsync(Item(new SyntheticArticle(number), number, ids));
                }
            });
            Console.Write($"\r{done + numbers.Length}/{articles}  {(done + numbers.Length - first) / clock.Elapsed.TotalSeconds:0}/s ");
        }

        Console.WriteLine();
    }

    private static ContentItem Item(SyntheticArticle article, int number, IContentItemIdGenerator ids)
    {
        var item = new ContentItem
        {
            ContentType = "Article",
            DisplayText = article.Title,
            Author = article.Writer,
            Owner = article.Writer,
            CreatedUtc = article.DateUtc,
            ModifiedUtc = article.DateUtc,
            PublishedUtc = article.IsDraft ? null : article.DateUtc,
            Latest = true,
            Published = !article.IsDraft,
        };
        item.ContentItemId = ids.GenerateUniqueId(item);
        item.ContentItemVersionId = ids.GenerateUniqueId(item);
        item.Merge(new JsonObject
        {
            ["TitlePart"] = new JsonObject { ["Title"] = article.Title },
            ["AutoroutePart"] = new JsonObject { ["Path"] = $"tin/tai-trong-{number}" },
            ["HtmlBodyPart"] = new JsonObject { ["Html"] = $"<p>{article.Lead()}</p>" },
            ["Article"] = new JsonObject
            {
                ["Date"] = new JsonObject { ["Value"] = article.DateUtc },
                ["Lead"] = new JsonObject { ["Text"] = article.Lead() },
            },
        });
        return item;
    }
}
