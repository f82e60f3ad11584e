using System.Net;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Contents.Editing;

/// <summary>What a person sends to the admin's pages of content, past their buttons: whatever a form could hold.</summary>
internal sealed partial class Desk(EditingSite site, HttpClient browser)
{
    public const string Items = "/Admin/Contents/ContentItems";

    private static int s_count;

    /// <summary>An id that no item has.</summary>
    public static string NewId() => $"tin{Interlocked.Increment(ref s_count):D23}";

    public static string CreateAddress(string type, string id) => $"/Admin/Contents/ContentTypes/{type}/Create?draft={id}";

    public async Task<Answer> GetAsync(string path)
    {
        using var response = await browser.GetAsync(path);
        return await Answer.OfAsync(response);
    }

    public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var response = await SiteHost.PostFormAsync(browser, "/Admin", path, fields);
        return await Answer.OfAsync(response);
    }

    public Task<Answer> CreateAsync(string type, string id, string title, string button = "submit.Save", params (string Name, string Value)[] fields) =>
        PostAsync(CreateAddress(type, id), [("TitlePart.Title", title), (button, "submit.SaveAndContinue"), .. fields]);

    /// <summary>Sends the editor's form against the version that is the latest now.</summary>
    public async Task<Answer> EditAsync(string id, string title, string button = "submit.Save", params (string Name, string Value)[] fields) =>
        await EditOldAsync((await site.FindAsync(id))!.ContentItemVersionId, id, title, button, fields);

    /// <summary>Sends it against a version that was the latest once.</summary>
    public Task<Answer> EditOldAsync(string version, string id, string title, string button = "submit.Save", params (string Name, string Value)[] fields) =>
        PostAsync($"{Items}/{id}/Edit", [("baseVersion", version), ("TitlePart.Title", title), (button, "submit.SaveAndContinue"), .. fields]);

    /// <summary>What is published under the id; null: nothing.</summary>
    public async Task<string?> PublishedTitleAsync(string id) => (await site.FindAsync(id, VersionOptions.Published))?.DisplayText;
}

/// <param name="Text">The page, decoded.</param>
internal sealed record Answer(HttpStatusCode Status, string? Location, string Text, string Raw)
{
    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        var raw = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, response.Headers.Location?.OriginalString, WebUtility.HtmlDecode(raw), raw);
    }

    /// <summary>The value of an input of the page.</summary>
    public string Input(string name) => Regex.Match(Text, $"name=\"{Regex.Escape(name)}\"[^>]*value=\"([^\"]*)\"|value=\"([^\"]*)\"[^>]*name=\"{Regex.Escape(name)}\"") is { Success: true } match
        ? match.Groups[1].Value + match.Groups[2].Value
        : throw new InvalidOperationException($"The page has no input '{name}'.");
}
