using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardSite.Load;

/// <summary>
/// What a further tenant costs: copies of one that is set up are asked for their home page one after the other. The first ones
/// compile code for all, so the middle of the later half is what a tenant takes.
/// </summary>
internal static class Tenants
{
    public static async Task<int> RunAsync(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("tenants-").FullName;

        try
        {
            await CopyAsync(options, folder);

            // Tasks of tenants that are warm already would be counted as what a start takes.
            await using var site = await SiteHost.StartAsync(options with { AppData = folder }, "http://127.0.0.1:0", services =>
                services.Configure<BackgroundServiceOptions>(background => background.PollingTime = TimeSpan.FromHours(1)));
            await MeasureAsync(site, options);
            await site.StopAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(WebApplication site, Options options)
    {
        using var client = new HttpClient { BaseAddress = SiteHost.AddressOf(site) };
        var first = options.Tenants / 2;
        var starts = new List<Start>();
        var settled = default(Size);

        for (var i = 0; i < options.Tenants; i++)
        {
            if (i == first)
            {
                (starts, settled) = ([], Size.Settled());
            }

            starts.Add(await Start.MeasureAsync(client, $"/{Prefix(i)}/"));
        }

        var size = Size.Settled() - settled;
        Console.WriteLine($"""
            {first} more tenants, from the first request to the home page, the middle of them:
              {Middle(starts, start => start.Time):0} ms, {Middle(starts, start => start.Processor):0} ms of processor time; the quickest {starts.Min(start => start.Time).TotalMilliseconds:0} ms, {starts.Min(start => start.Processor).TotalMilliseconds:0} ms
            each of them:
              {size.Managed / 1048576.0 / first:0.0} MiB of objects, {size.Resident / 1048576.0 / first:0.0} MiB of the process
            """);
    }

    private static double Middle(List<Start> starts, Func<Start, TimeSpan> time) => starts.Select(time).Order().ElementAt(starts.Count / 2).TotalMilliseconds;

    private static string Prefix(int number) => "tenant-" + number.ToString(CultureInfo.InvariantCulture);

    private static async Task CopyAsync(Options options, string folder)
    {
        var source = options.AppData ?? throw new ArgumentException("tenants needs --app-data: a folder with a site that is set up, which is copied.");
        var file = Path.Combine(source, "tenants.json");
        var tenants = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();

        foreach (var name in tenants.Select(tenant => tenant.Key).ToArray())
        {
            Copy(Path.Combine(source, "Sites", name), Path.Combine(folder, "Sites", name));
        }

        for (var i = 0; i < options.Tenants; i++)
        {
            var settings = tenants[options.Tenant]!.DeepClone();
            settings["VersionId"] = Guid.NewGuid().ToString("N")[..26];
            settings["RequestUrlPrefix"] = Prefix(i);
            tenants[Prefix(i)] = settings;
            Copy(Path.Combine(source, "Sites", options.Tenant), Path.Combine(folder, "Sites", Prefix(i)));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "tenants.json"), tenants.ToJsonString());
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);

        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    private sealed record Start(TimeSpan Time, TimeSpan Processor)
    {
        public static async Task<Start> MeasureAsync(HttpClient client, string path)
        {
            var processor = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            (await client.GetAsync(path)).EnsureSuccessStatusCode();
            return new(clock.Elapsed, Environment.CpuUsage.TotalTime - processor);
        }
    }

    private readonly record struct Size(long Managed, long Resident)
    {
        public static Size Settled()
        {
            for (var i = 0; i < 2; i++)
            {
                GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            return new(GC.GetTotalMemory(forceFullCollection: false), Environment.WorkingSet);
        }

        public static Size operator -(Size later, Size earlier) => new(later.Managed - earlier.Managed, later.Resident - earlier.Resident);
    }
}
