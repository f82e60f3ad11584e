using Microsoft.Playwright;

namespace OrchardSite.Browser.Tests;

/// <summary>Someone who has a keyboard and no pointer, and must see where they are after each key.</summary>
internal sealed class Hand(IPage page)
{
    private const int Patience = 250;

    /// <summary>
    /// What is wrong with where the focus is, or null. It must be on something of a size, inside the window, with a ring, and
    /// under nothing else.
    /// </summary>
    private const string Problem =
        """
        () => {
            let element = document.activeElement;
            if (!element || element === document.body || element.tagName === 'IFRAME') return null;
            const name = element.outerHTML.slice(0, 160);
            const label = element.matches('input[type=checkbox], input[type=radio], input[type=file]') ? element.labels?.[0] : null;
            const box = element.getBoundingClientRect();
            if (box.width < 1 || box.height < 1) return 'has no size: ' + name;
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return 'is outside of the window: ' + name;
            const style = getComputedStyle(element.closest('.ed-rich') && element.isContentEditable ? element.closest('.ed-rich') : element);
            const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            if (!ring && !element.matches('main, dialog, nav')) return 'has no ring: ' + name;
            const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 2);
            const inside = [box.top + 3, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2, box.bottom - 3].filter(y => y > 0 && y < innerHeight);
            const free = y => { const top = document.elementFromPoint(x, y); return top && (element.contains(top) || top.contains(element) || label?.contains(top)); };
            return inside.some(free) ? null : 'is covered: ' + name;
        }
        """;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Tabs on until the focus is on an element.</summary>
    public async Task ToAsync(ILocator element)
    {
        for (var presses = 0; presses < Patience; presses++)
        {
            if (await IsOnAsync(element))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
            await LookAsync();
        }

        Assert.Fail($"The Tab key does not reach {element}; the focus is on {await FocusAsync()}.");
    }

    /// <summary>Tabs until the focus has left the page; how many stops there were.</summary>
    public async Task<int> GoRoundAsync(string key)
    {
        await page.EvaluateAsync("document.activeElement.blur()");
        var stops = 0;

        for (; stops < Patience; stops++)
        {
            await page.Keyboard.PressAsync(key);

            if (stops > 0 && await page.EvaluateAsync<bool>("document.activeElement === document.body"))
            {
                return stops;
            }

            await LookAsync();
        }

        Assert.Fail($"The focus does not leave the page; it is on {await FocusAsync()}.");
        return stops;
    }

    public static async Task<bool> IsOnAsync(ILocator element)
        => await element.CountAsync() > 0 && await element.First.EvaluateAsync<bool>("element => element === document.activeElement");

    private async Task LookAsync()
    {
        var problem = await page.EvaluateAsync<string?>(Problem);
        Assert.True(problem is null, $"The focus {problem}");
    }

    private Task<string> FocusAsync() => page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 160)");
}
