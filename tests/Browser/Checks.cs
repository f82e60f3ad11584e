using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OrchardSite.Browser.Tests;

/// <summary>What every screen is held to.</summary>
internal static class Checks
{
    public static async Task IsAccessibleAndFitsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions());

        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} ({violation.Impact}): {node.Html}"))));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0, "The page scrolls sideways.");
    }
}
