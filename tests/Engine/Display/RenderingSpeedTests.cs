using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;
using Xunit.Abstractions;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>The cost of shapes themselves, without the templates' own: an article with a dozen parts in a page.</summary>
public class RenderingSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public async Task ArticlePage_WithinAMillisecondOfCpu()
    {
        using var host = new DisplayHost(services => services.AddDisplayDriver<Article, ArticleDriver>());
        host.Template(DisplayHost.Theme, "Views/Article.txt", async context => DisplayHost.Text(await context.DisplayHelper.ShapeExecuteAsync(((IZoneHolding)context.Value).Zones["Content"])))
            .Template(DisplayHost.Module, "Views/Part.txt", "<p>part</p>")
            .Placement(DisplayHost.Module, """{ "Part": [{ "place": "Content:5" }, { "displayType": "Summary", "place": "-" }] }""");

        const int pages = 50;
        var best = double.MaxValue;
        long allocated = 0;

        // The best of many rounds: what other work on the machine takes is not ours.
        for (var round = 0; round < 40; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();

            for (var i = 0; i < pages; i++)
            {
                await PageAsync(host);
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / pages);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / pages;
        }

        output.WriteLine($"{best:F0} µs and {allocated / 1024.0:F1} KiB a page of 12 parts.");
        Assert.True(best < 1000, $"{best} µs");
    }

    private static async Task<string> PageAsync(DisplayHost host)
    {
        host.NextRequest();
        var shape = await host.Services.GetRequiredService<IDisplayManager<Article>>().BuildDisplayAsync(new Article(), new NullModelUpdater(), "Detail");
        return await host.RenderAsync(shape);
    }

    public class Article;

    public class PartModel
    {
        public string? Text { get; set; }
    }

    private sealed class ArticleDriver : DisplayDriver<Article>
    {
        public override IDisplayResult Display(Article model, BuildDisplayContext context) =>
            Combine(Enumerable.Range(0, 12).Select(i => (IDisplayResult)Initialize<PartModel>("Part", part => part.Text = "text").Differentiator("Article-" + i)));
    }
}
