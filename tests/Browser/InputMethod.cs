using Microsoft.Playwright;

namespace OrchardSite.Browser.Tests;

/// <summary>An input method, as the system tells the browser of it: text under composition, then the text that holds.</summary>
internal sealed class InputMethod : IAsyncDisposable
{
    private readonly ICDPSession _browser;

    private InputMethod(ICDPSession browser) => _browser = browser;

    public static async Task<InputMethod> StartAsync(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    public async Task ComposeAsync(IEnumerable<string> steps, string word)
    {
        foreach (var step in steps)
        {
            await _browser.SendAsync("Input.imeSetComposition", new() { ["text"] = step, ["selectionStart"] = step.Length, ["selectionEnd"] = step.Length });
        }

        await _browser.SendAsync("Input.insertText", new() { ["text"] = word });
    }

    public async ValueTask DisposeAsync() => await _browser.DetachAsync();
}
