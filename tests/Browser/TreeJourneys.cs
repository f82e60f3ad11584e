using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>Menus and categories: their trees by dragging, by keyboard, and on a phone.</summary>
[Collection(SiteCollection.Name)]
public sealed class TreeJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-van";

    [Fact]
    public async Task AMenuIsPutInOrderByKeyboardAlone()
    {
        var page = await OpenAsync("/Admin/Menus");
        var before = await OutlineAsync(page);
        var name = before[2];

        await PressAsync(page, name, "Lên");
        Assert.Equal([before[0], name, before[1]], (await OutlineAsync(page))[..3]);
        await Expect(Button(page, name, "Lên")).ToBeFocusedAsync();

        await PressAsync(page, name, "Thành mục con của mục trước");
        Assert.Equal([before[0], "- " + name, before[1]], (await OutlineAsync(page))[..3]);

        await PressAsync(page, name, "Ra ngoài một bậc");
        await PressAsync(page, name, "Xuống");
        Assert.Equal(before, await OutlineAsync(page));
        await Expect(Button(page, name, "Xuống")).ToBeFocusedAsync();

        // At the end the button cannot be used: the focus stays at the item.
        await PressAsync(page, before[1], "Lên");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = before[1], Exact = true })).ToBeFocusedAsync();
        await PressAsync(page, before[1], "Xuống");
        Assert.Equal(before, await OutlineAsync(page));
    }

    [Fact]
    public async Task AMenuIsPutInOrderByDragging()
    {
        var page = await OpenAsync("/Admin/Menus");
        var before = await OutlineAsync(page);

        await DragAsync(page, before[^1], before[1], 0.1f);
        Assert.Equal([before[0], before[^1], before[1]], (await OutlineAsync(page))[..3]);

        await DragAsync(page, before[^1], before[1], 0.5f);
        Assert.Equal([before[0], before[1], "- " + before[^1]], (await OutlineAsync(page))[..3]);

        await DragAsync(page, before[^1], before[^2], 0.9f);
        Assert.Equal(before, await OutlineAsync(page));
    }

    [Fact]
    public async Task ABranchIsNotDraggedIntoItself()
    {
        var page = await OpenAsync("/Admin/Menus");
        var before = await OutlineAsync(page);
        await PressAsync(page, before[1], "Thành mục con của mục trước");
        var branch = await OutlineAsync(page);
        await DragAsync(page, before[0], before[1], 0.5f, moves: false);
        Assert.Equal(branch, await OutlineAsync(page));

        await PressAsync(page, before[1], "Ra ngoài một bậc");
        Assert.Equal(before, await OutlineAsync(page));
    }

    [Fact]
    public async Task ReadersSeeTheNewOrderAtOnce()
    {
        var page = await OpenAsync("/Admin/Menus");
        var before = await OutlineAsync(page);
        await PressAsync(page, before[^1], "Lên");
        var reader = await site.VisitAsync(Tenant + "/");
        var links = (await reader.Locator("nav a").AllInnerTextsAsync()).Select(text => text.Trim()).ToList();
        await PressAsync(page, before[^1], "Xuống");

        Assert.True(links.FindIndex(text => Same(text, before[^1])) < links.FindIndex(text => Same(text, before[^2])), string.Join(", ", links));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task CategoriesAreAddedMovedAndDeleted(int width)
    {
        var page = await OpenAsync("/Admin/Taxonomies", width);
        var before = await OutlineAsync(page);
        var name = $"Chuyên mục thử {width}";
        await page.GetByRole(AriaRole.Link, new() { Name = "Thêm chuyên mục" }).ClickAsync();
        await page.GetByLabel("Tên", new() { Exact = true }).FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(before.Append(name), await OutlineAsync(page));

        await PressAsync(page, name, "Thành mục con của mục trước");
        Assert.Equal(before.Append("- " + name), await OutlineAsync(page));

        await page.GetByRole(AriaRole.Link, new() { Name = $"{name}: Xóa" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Xóa" }).ClickAsync();
        Assert.Equal(before, await OutlineAsync(page));
    }

    [Fact]
    public async Task TreesWorkWithoutScript()
    {
        var page = await OpenAsync("/Admin/Taxonomies", script: false);
        var before = await OutlineAsync(page);
        await Button(page, before[1], "Lên").ClickAsync();
        Assert.Equal([before[1], before[0]], (await OutlineAsync(page))[..2]);

        await Button(page, before[1], "Xuống").ClickAsync();
        Assert.Equal(before, await OutlineAsync(page));
    }

    [Theory]
    [InlineData("/Admin/Menus", 1280)]
    [InlineData("/Admin/Menus", 360)]
    [InlineData("/Admin/Taxonomies", 1280)]
    [InlineData("/Admin/Taxonomies", 360)]
    public async Task IsAccessibleAndFits(string list, int width)
    {
        var page = await OpenAsync(list, width);
        await Checks.IsAccessibleAndFitsAsync(page);

        await page.Locator(".item-tree-text a").First.ClickAsync();
        await Checks.IsAccessibleAndFitsAsync(page);
    }

    private async Task<IPage> OpenAsync(string list, int width = 1280, bool script = true)
    {
        var page = await site.SignInAsync(Tenant, "/Admin", width, script);
        await page.GotoAsync(Tenant + list);
        await page.Locator("tbody a").First.ClickAsync();
        await Expect(page.Locator("[data-tree-item]").First).ToBeVisibleAsync();
        return page;
    }

    /// <summary>The names in the order of the page, with a dash for each level.</summary>
    private static async Task<string[]> OutlineAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        await Expect(page.Locator("[data-tree-item]").First).ToBeVisibleAsync();
        return await page.Locator("[data-tree-item]").EvaluateAllAsync<string[]>(
            "items => items.map(item => '- '.repeat(item.dataset.treeItem.split('-').length - 1) + item.querySelector('a').textContent.trim())");
    }

    private static ILocator Button(IPage page, string name, string step) => page.GetByRole(AriaRole.Button, new() { Name = $"{name}: {step}", Exact = true });

    private static Task PressAsync(IPage page, string name, string step) => UntilReloadedAsync(page, async () =>
    {
        await Button(page, name, step).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    });

    /// <summary>Each change gives the tree another version.</summary>
    private static async Task UntilReloadedAsync(IPage page, Func<Task> act)
    {
        var version = page.Locator("[data-tree] input[name=version]");
        var before = await version.InputValueAsync();
        await act();
        await Expect(version).Not.ToHaveValueAsync(before);
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Drags a line onto another, at a part of its height.</summary>
    private static async Task DragAsync(IPage page, string from, string to, float part, bool moves = true)
    {
        var target = Line(page, to);
        var box = (await target.BoundingBoxAsync())!;
        Task Drag() => Line(page, from).DragToAsync(target, new() { SourcePosition = new() { X = 12, Y = 12 }, TargetPosition = new() { X = 150, Y = box.Height * part } });

        if (moves)
        {
            await UntilReloadedAsync(page, Drag);
        }
        else
        {
            await Drag();
        }
    }

    private static ILocator Line(IPage page, string name) => page.Locator("[data-tree-item]").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) });

    private static bool Same(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
}
