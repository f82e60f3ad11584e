using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OrchardSite.Browser.Tests;

/// <summary>What every page must be: without an axe violation, and no wider than its window.</summary>
internal static class Accessible
{
    // What a page shows in a frame is a page of its own, and checked as such.
    private static readonly AxeRunContext _page = new() { Exclude = [new AxeSelector("iframe")] };

    public static async Task AssertAsync(IPage page)
    {
        var problems = await ProblemsAsync(page);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    public static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page)
    {
        var result = await page.RunAxe(_page, new AxeRunOptions());
        var problems = result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} ({violation.Impact}): {node.Html}")).ToList();
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");

        if (overflow > 0)
        {
            problems.Add($"The page is {overflow} px wider than its window.");
        }

        return problems;
    }
}
