using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell;
using YesSql;

namespace OrchardSite.Load;

/// <summary>Fills a tenant with articles through its real content manager, as an editor's save would.</summary>
internal static class Seed
{
    private const int BatchSize = 100;

    public static async Task<int> RunAsync(Options options)
    {
        await using var app = await SiteHost.StartAsync(options, "http://127.0.0.1:0");
        var shellHost = app.Services.GetRequiredService<IShellHost>();
        var first = await NextNumberAsync(shellHost, options.Tenant);
        var clock = Stopwatch.StartNew();

        for (var done = 0; done < options.Articles; done += BatchSize)
        {
            var numbers = Enumerable.Range(first + done, Math.Min(BatchSize, options.Articles - done)).ToList();
            var scope = await shellHost.GetScopeAsync(options.Tenant);
            await scope.UsingAsync(shell => CreateAsync(shell.ServiceProvider.GetRequiredService<IContentManager>(), numbers));
            ShowProgress(done + numbers.Count, options.Articles, clock.Elapsed);
        }

        Console.WriteLine();
        Console.WriteLine($"{options.Articles} articles in {clock.Elapsed.TotalSeconds:0.0} s, {options.Articles / clock.Elapsed.TotalSeconds:0} a second.");
        await app.StopAsync();

        return 0;
    }

    private static async Task<int> NextNumberAsync(IShellHost shellHost, string tenant)
    {
        var count = 0;
        var scope = await shellHost.GetScopeAsync(tenant);
        await scope.UsingAsync(async shell => count = await shell.ServiceProvider.GetRequiredService<ISession>().Query<ContentItem>().CountAsync());

        return count;
    }

    private static async Task CreateAsync(IContentManager contentManager, List<int> numbers)
    {
        foreach (var number in numbers)
        {
            var article = new SyntheticArticle(number);
            var item = await contentManager.NewAsync("Article");

            item.DisplayText = article.Title;
            item.CreatedUtc = item.ModifiedUtc = article.DateUtc;
            item.Author = article.Writer;
            item.Owner = article.Writer;
            item.Merge(new JsonObject
            {
                ["TitlePart"] = new JsonObject { ["Title"] = article.Title },
                ["HtmlBodyPart"] = new JsonObject { ["Html"] = article.Body() },
                ["Article"] = new JsonObject
                {
                    ["Date"] = new JsonObject { ["Value"] = article.DateUtc },
                    ["Lead"] = new JsonObject { ["Text"] = article.Lead() },
                    ["Author"] = new JsonObject { ["Text"] = "Dữ liệu thử" },
                },
            });

            await contentManager.CreateAsync(item, article.IsDraft ? VersionOptions.Draft : VersionOptions.Published);
        }
    }

    private static void ShowProgress(int done, int all, TimeSpan elapsed)
    {
        const int Width = 40;
        var filled = Width * done / all;
        Console.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{all}  {done / elapsed.TotalSeconds:0}/s ");
    }
}
