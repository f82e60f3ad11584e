using System.Diagnostics;

namespace OrchardSite.Load;

/// <summary>How long the media library takes with very many files in one folder: first to know them, then to list them.</summary>
internal static class Library
{
    private const string Folder = "tai-trong";

    // The smallest picture that is one: a GIF of one point.
    private static readonly byte[] s_picture = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private static readonly (string Name, string Query)[] s_pages =
    [
        ("newest first", ""),
        ("by name", "&sort=name"),
        ("by size, largest first", "&sort=-size"),
        ("pictures only", "&kind=image"),
        ("documents only (none)", "&kind=document"),
        ("words of many", "&q=hoi+nghi"),
        ("words of one", "&q=77777"),
        ("words of none", "&q=khong+co"),
    ];

    public static async Task<int> RunAsync(Options options)
    {
        var data = options.AppData ?? throw new ArgumentException("library needs --app-data: it leaves its files there.");
        Fill(Path.Combine(data, "Sites", options.Tenant, "Media", Folder), options.Files);

        await using var site = await SiteHost.StartAsync(options, "http://127.0.0.1:0");
        using var admin = await AdminVisitor.SignInAsync(site, SiteHost.AddressOf(site), options.Tenant);
        var path = $"/Admin/Media?folder={Folder}";
        await admin.ReadAsync("/Admin/Media");
        var clock = Stopwatch.StartNew();
        var page = await admin.ReadAsync(path);
        Console.WriteLine($"The folder's first page came after {clock.Elapsed.TotalSeconds:0.0} s.");

        while (page.Contains("Thư mục này lớn và đang được đọc", StringComparison.Ordinal))
        {
            await Task.Delay(500);
            page = await admin.ReadAsync(path);
        }

        Console.WriteLine($"All {options.Files} files were known after {clock.Elapsed.TotalSeconds:0.0} s.");
        AdminVisitor.Head($"{options.Files} files in one folder");

        foreach (var (name, query) in s_pages)
        {
            await admin.MeasureAsync(name, path + query);
        }

        await admin.MeasureAsync("last page", $"{path}&page={options.Files}");
        await admin.MeasureAsync("last page by name", $"{path}&sort=name&page={options.Files}");
        await site.StopAsync();

        return 0;
    }

    private static void Fill(string folder, int files)
    {
        Directory.CreateDirectory(folder);

        for (var number = Directory.EnumerateFiles(folder).Count(); number < files; number++)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{(number % 10 == 0 ? "hoi-nghi" : "anh")}-{number}.gif"), [.. s_picture, .. new byte[number % 500]]);
        }
    }
}
