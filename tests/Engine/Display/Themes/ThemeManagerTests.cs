using OrchardCore.DisplayManagement.Theming;
using Sapling.Display.Themes;

namespace OrchardSite.Engine.Tests.Display.Themes;

public sealed class ThemeManagerTests
{
    private readonly World _world = new();

    // Selectors as name:priority; the theme of the page.
    [Theory]
    [InlineData("Theme:0 BaseTheme:10", "BaseTheme")]
    [InlineData("BaseTheme:10 Theme:0", "BaseTheme")]
    [InlineData("Theme:5 BaseTheme:5", "Theme")]
    [InlineData("Gone:10 Theme:0", "Theme")]
    [InlineData(":10 Theme:0", "Theme")]
    [InlineData("null:10 Theme:-5", "Theme")]
    [InlineData("Gone:10", null)]
    [InlineData("", null)]
    public async Task Theme_IsThatOfTheHighestPriority_ThatExists(string selectors, string? expected)
        => Assert.Equal(expected, (await Manager(selectors).GetThemeAsync())?.Id);

    [Fact]
    public async Task Selectors_RunOnceARequest()
    {
        var selector = new Selector(new ThemeSelectorResult { ThemeName = "Theme" });
        var manager = new ThemeManager([selector], _world);
        await manager.GetThemeAsync();
        await manager.GetThemeAsync();

        Assert.Equal(1, selector.Asked);
    }

    [Theory]
    [InlineData("Theme", "BaseTheme Theme")]
    [InlineData("BaseTheme", "BaseTheme")]
    [InlineData("Module", "")]
    [InlineData("Gone", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Chain_GoesFromTheBaseToTheTheme(string? theme, string expected)
        => Assert.Equal(expected, string.Join(' ', new ThemeChain(_world).From(theme).Select(one => one.Id)));

    private ThemeManager Manager(string selectors) => new(
        selectors.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text =>
        {
            var (name, priority) = (text[..text.IndexOf(':')], text[(text.IndexOf(':') + 1)..]);
            return new Selector(name == "null" ? null : new ThemeSelectorResult { ThemeName = name, Priority = int.Parse(priority, System.Globalization.CultureInfo.InvariantCulture) });
        }),
        _world);

    private sealed class Selector(ThemeSelectorResult? result) : IThemeSelector
    {
        public int Asked { get; private set; }

        public Task<ThemeSelectorResult?> GetThemeAsync()
        {
            Asked++;
            return Task.FromResult(result);
        }
    }
}
