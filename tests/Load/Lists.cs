using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardSite.Load;

/// <summary>How long the admin's list of content takes with each of its filters and orders.</summary>
internal static partial class Lists
{
    private const string List = "/Admin/Contents/ContentItems";

    private static readonly (string Name, string Query)[] s_pages =
    [
        ("all", ""),
        ("type", "?type=Article"),
        ("drafts", "?status=draft"),
        ("published", "?status=published"),
        ("mine (none)", "?status=mine"),
        ("scheduled (none)", "?status=scheduled"),
        ("in review (none)", "?status=review"),
        ("saved by", "?author=bien-tap-7"),
        ("changed in a month", "?date.from=2024-03-01&date.to=2024-03-31"),
        ("changed since", "?date.from=2017-01-01"),
        ("a word of every tenth", "?q=hoi+nghi"),
        ("three words", "?q=hoi+nghi+giam+sat+rung"),
        ("one article's words", "?q=lan+thu+77777"),
        ("no article's words", "?q=khong+co+bai+nay"),
        ("words, drafts, by title", "?q=a+luoi&status=draft&sort=title"),
        ("by title", "?sort=title"),
        ("by publication", "?sort=-published"),
        ("oldest first", "?sort=modified"),
    ];

    public static async Task<int> RunAsync(Options options)
    {
        await using var site = await SiteHost.StartAsync(options, "http://127.0.0.1:0");
        await BulkArticles.FillAsync(site, options.Tenant, options.Articles);
        using var admin = await AdminVisitor.SignInAsync(site, SiteHost.AddressOf(site), options.Tenant);
        var total = int.Parse(Total().Match(await admin.ReadAsync(List)).Groups[1].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var last = (total + 19) / 20;
        AdminVisitor.Head($"{total} items, 20 a page");

        foreach (var (name, query) in s_pages)
        {
            await admin.MeasureAsync(name, List + query);
        }

        await admin.MeasureAsync("middle page", $"{List}?page={last / 2}");
        await admin.MeasureAsync("last page", $"{List}?page={last}");
        await admin.MeasureAsync("last page by title", $"{List}?sort=title&page={last}");
        await admin.MeasureAsync("last page of a word", $"{List}?q=hoi+nghi&page={last / 10}");
        await site.StopAsync();

        return 0;
    }

    [GeneratedRegex("trong số ([0-9.]+)")]
    private static partial Regex Total();
}
