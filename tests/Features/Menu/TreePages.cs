using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Menu;

/// <summary>The page of a tree, as a browser without script uses it.</summary>
internal sealed partial class TreePages(HttpClient browser, string address)
{
    public string Address => address;

    /// <summary>What must be sent along, to say which state was seen.</summary>
    public async Task<string> VersionAsync() => Version().Match(await browser.GetStringAsync(address)).Groups[1].Value;

    /// <summary>The lines in their order: place, name.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync() =>
        [.. Line().Matches(await browser.GetStringAsync(address)).Select(match => $"{match.Groups[1].Value} {WebUtility.HtmlDecode(match.Groups[2].Value)}")];

    /// <summary>Sends a form with the present version.</summary>
    public async Task<(HttpStatusCode Status, string Text)> PostAsync(string action, params (string, string)[] fields) => await PostOldAsync(await VersionAsync(), action, fields);

    /// <summary>Sends a form with the version of a page that was opened earlier.</summary>
    public async Task<(HttpStatusCode Status, string Text)> PostOldAsync(string version, string action, params (string, string)[] fields)
    {
        var answer = await SiteHost.PostFormAsync(browser, address, address + action, [("version", version), .. fields]);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    public async Task<string> ReadAsync(string path) => WebUtility.HtmlDecode(await browser.GetStringAsync(address + path));

    public async Task<HttpStatusCode> StatusAsync(string path) => (await browser.GetAsync(address + path)).StatusCode;

    [GeneratedRegex("name=\"version\" value=\"([^\"]*)\"")]
    private static partial Regex Version();

    [GeneratedRegex("data-tree-item=\"([^\"]*)\"(?:(?!data-tree-item).)*?<div class=\"item-tree-text\">\\s*<a[^>]*>([^<]*)</a>", RegexOptions.Singleline)]
    private static partial Regex Line();
}
