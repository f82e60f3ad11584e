using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OrchardSite.Browser.Tests;

/// <summary>Every screen of the admin that a link leads to, one of each kind.</summary>
internal static partial class AdminScreens
{
    // Setting the second step up begins by a button, not by a link: it has a journey of its own.
    private static readonly string[] _others = ["/TwoFactorAuthentication", "/Account", "/ChangePassword"];

    /// <summary>Goes from link to link, from the admin's home on, and does something on each screen; how many there are.</summary>
    public static async Task<int> WalkAsync(IPage page, string tenant, Func<string, Task> look)
    {
        var known = new HashSet<string>();
        var waiting = new Queue<string>([tenant + "/Admin"]);
        known.Add(Kind(tenant + "/Admin"));

        while (waiting.TryDequeue(out var address))
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{address}: {answer.Status}");
            await look(address);

            foreach (var link in await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)"))
            {
                var to = new Uri(link);

                if (IsScreen(to, page, tenant) && known.Add(Kind(to.PathAndQuery)))
                {
                    waiting.Enqueue(to.PathAndQuery);
                }
            }
        }

        return known.Count;
    }

    private static bool IsScreen(Uri address, IPage page, string tenant)
        => address.Authority == new Uri(page.Url).Authority
            && address.AbsolutePath.StartsWith(tenant, StringComparison.Ordinal)
            && (Admin().IsMatch(address.AbsolutePath[tenant.Length..]) || _others.Any(other => address.AbsolutePath == tenant + other));

    /// <summary>The address without what names one item, and without the values of its query: those screens are alike.</summary>
    private static string Kind(string address)
    {
        var path = Named().Replace(Id().Replace(address.Split('?')[0], "*"), "*");
        var query = address.Contains('?') ? string.Join('&', address.Split('?')[1].Split('&').Select(value => value.Split('=')[0]).Where(name => name is not ("sort" or "page" or "size")).Order(StringComparer.Ordinal)) : "";
        return path + "?" + query;
    }

    [GeneratedRegex("^/Admin(/|$)")]
    private static partial Regex Admin();

    [GeneratedRegex("[0-9a-z]{26}")]
    private static partial Regex Id();

    [GeneratedRegex("(?<=/(Edit|Remove|Field|Part)/)[^/]+|(?<=/ContentTypes/)(?!Article/)[^/]+(?=/Create)|(?<=/Features)/.+")]
    private static partial Regex Named();
}
