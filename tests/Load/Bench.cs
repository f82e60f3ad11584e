using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Load;

/// <summary>
/// Requests a second of an article, a list and a by-day page, each against a constant body of the same size that a bare
/// Kestrel serves in the same run: the ratio is what holds from machine to machine.
/// </summary>
internal static class Bench
{
    private const int Requests = 400;
    private const int WarmUps = 300;

    public static async Task<int> RunAsync(Options options)
    {
        await using var site = await SiteHost.StartAsync(options, "http://127.0.0.1:0");
        var prefix = site.Services.GetRequiredService<IShellHost>().GetSettings(options.Tenant).RequestUrlPrefix;
        var address = SiteHost.AddressOf(site);
        var root = string.IsNullOrEmpty(prefix) ? "" : "/" + prefix;

        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };
        var list = $"{root}/tin-tuc";
        var article = await FirstLinkAsync(client, list, $"{root}/tin/");
        var day = await FirstLinkAsync(client, list, $"{root}/tin-tuc/ngay/");

        Console.WriteLine($"{"page",-10} {"bytes",8} {"requests/s",12} {"p50 ms",8} {"p99 ms",8} {"constant/s",12} {"ratio",8} {"cpu ms",8} {"KiB",8} {"uncached: ms",13} {"KiB",8} {"SQL",6}");

        (string Name, string Path)[] pages = [("article", article), ("list", list), ("by day", day), ("home", $"{root}/")];

        // The runtime compiles what is used often again, and takes some seconds of load to come to an end with it; whoever is measured
        // first must not pay for all.
        var load = new LoadClient(options.Connections, TimeSpan.FromSeconds(options.Seconds));

        foreach (var (_, path) in pages)
        {
            await LoadClient.RepeatAsync(address, path, WarmUps, uncached: true);
            await load.RunAsync(address, path);
        }

        foreach (var (name, path) in pages)
        {
            await CompareAsync(name, address, path, options);
        }

        await site.StopAsync();

        return 0;
    }

    private static async Task CompareAsync(string name, Uri address, string path, Options options)
    {
        using var client = new HttpClient { BaseAddress = address };
        var body = await client.GetByteArrayAsync(path);

        await using var constant = await StartConstantAsync(body);
        var load = new LoadClient(options.Connections, TimeSpan.FromSeconds(options.Seconds));
        await load.RunAsync(address, path, warmUp: true);
        var page = await load.RunAsync(address, path);
        var floor = await load.RunAsync(SiteHost.AddressOf(constant), "/");

        var own = await Cost.MeasureAsync(SiteHost.AddressOf(constant), "/", Requests);
        var cached = await Cost.MeasureAsync(address, path, Requests) - own;
        var cost = await Cost.MeasureAsync(address, path, Requests, uncached: true) - own;

        Console.WriteLine($"{name,-10} {body.Length,8} {page.PerSecond,12:0} {page.Percentile(50),8:0.00} {page.Percentile(99),8:0.00} {floor.PerSecond,12:0} {page.PerSecond / floor.PerSecond,8:0.000} {cached.Milliseconds,8:0.00} {cached.Kilobytes,8:0} {cost.Milliseconds,13:0.00} {cost.Kilobytes,8:0} {cost.Statements,6:0.0}");
        await constant.StopAsync();
    }

    private static async Task<WebApplication> StartConstantAsync(byte[] body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        await app.StartAsync();

        return app;
    }

    /// <summary>The first link on a page below a path.</summary>
    private static async Task<string> FirstLinkAsync(HttpClient client, string page, string below)
    {
        var html = await client.GetStringAsync(page);
        var start = html.IndexOf($"href=\"{below}", StringComparison.Ordinal);

        return start < 0
            ? throw new InvalidOperationException($"{page} has no link below {below}: has the tenant been set up?")
            : WebUtility.HtmlDecode(html[(start + 6)..html.IndexOf('"', start + 6)]);
    }
}
