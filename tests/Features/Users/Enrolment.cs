using System.Text.RegularExpressions;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

/// <summary>Sets the second step up as a person does it.</summary>
internal static class Enrolment
{
    public const string App = "/TwoFactorAuthentication/App";
    public const string Begin = "/TwoFactorAuthentication/Begin";

    public static async Task<(string Key, string[] Codes)> DoAsync(HttpClient browser)
    {
        await SiteHost.PostFormAsync(browser, App, Begin);
        var key = KeyIn(await browser.GetStringAsync(App));
        return (key, await CodesInAsync(await AccountSite.PostAsync(browser, App, ("code", Authenticator.Code(key)))));
    }

    /// <summary>The key that a page shows; empty when it shows none.</summary>
    public static string KeyIn(string page) => Regex.Match(page, "<svg.*id=\"key\">([^<]+)<", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>The recovery codes that a page shows.</summary>
    public static async Task<string[]> CodesInAsync(HttpResponseMessage answer)
        => [.. Regex.Matches(await answer.Content.ReadAsStringAsync(), "<li><code>([^<]+)</code></li>").Select(match => match.Groups[1].Value)];
}
