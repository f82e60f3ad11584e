using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>Work that must not get lost: closed tabs, dead networks, killed servers, ended sessions, and two people in one article.</summary>
[Collection(SiteCollection.Name)]
public sealed class RecoveryJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";

    [Fact]
    public async Task AClosedTabLosesNothing()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.Title.FillAsync("Viết dở dang");
        await editor.Text.ClickAsync();
        await page.Keyboard.InsertTextAsync("Chưa kịp lưu");
        await editor.WaitUntilKeptAsync();
        var address = page.Url;
        await page.CloseAsync();
        await page.Context.ClearCookiesAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(address);
        await RunningSite.SignInAsync(again, "admin");
        var restored = await ArticleEditor.OpenedAsync(again);
        await Expect(restored.Title).ToHaveValueAsync("Viết dở dang");
        await Expect(restored.Text).ToContainTextAsync("Chưa kịp lưu");
    }

    [Fact]
    public async Task WhatTheServerNeverGotIsOfferedByTheDevice()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await page.RouteAsync("**/Autosave/**", route => route.AbortAsync());
        await editor.Title.FillAsync("Mất mạng giữa chừng");
        await editor.Text.ClickAsync();
        await page.Keyboard.InsertTextAsync("Vẫn còn đây");
        await Expect(editor.DraftState).ToContainTextAsync("Mất mạng", new() { Timeout = 15_000 });
        var address = page.Url;
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(address);
        await again.GetByRole(AriaRole.Button, new() { Name = "Khôi phục" }).ClickAsync();
        var restored = new ArticleEditor(again);
        await Expect(restored.Title).ToHaveValueAsync("Mất mạng giữa chừng");
        await Expect(restored.Text).ToContainTextAsync("Vẫn còn đây");
        await restored.SaveAsync();
        await again.WaitForFunctionAsync("() => !Object.keys(localStorage).some(key => key.startsWith('draft:'))");
    }

    [Fact]
    public async Task WhoWasSignedOutFindsTheTextAgain()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await page.RouteAsync("**/Autosave/**", route => route.AbortAsync());
        await editor.Title.FillAsync("Hết phiên làm việc");
        var address = new Uri(page.Url).PathAndQuery;
        await page.Context.ClearCookiesAsync();
        await editor.PressAsync("Lưu nháp");
        await page.WaitForURLAsync("**/Login**");
        await page.UnrouteAllAsync();
        await RunningSite.SignInAsync(page, "admin");
        await page.GotoAsync(address);

        await page.GetByRole(AriaRole.Button, new() { Name = "Khôi phục" }).ClickAsync();
        await Expect(editor.Title).ToHaveValueAsync("Hết phiên làm việc");
    }

    [Fact]
    public async Task LeavingWithUnsavedTextWarns()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.Title.PressSequentiallyAsync("Chưa lưu");
        var warned = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.Dialog += async (_, dialog) =>
        {
            warned.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };
        await page.GotoAsync(Tenant + "/Admin");

        Assert.Equal("beforeunload", await warned.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    /// <summary>What the server acknowledged comes from the server, what it never got from the device.</summary>
    [Fact]
    public async Task AKilledServerLosesNothing()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.Title.FillAsync("Bài viết khi mất điện");
        await editor.Text.ClickAsync();
        await page.Keyboard.InsertTextAsync("Máy chủ đã nhận đoạn này.");
        await editor.WaitUntilKeptAsync();
        await page.RouteAsync("**/Autosave/**", route => route.AbortAsync());
        await page.Keyboard.InsertTextAsync(" Đoạn này thì chưa.");
        await Expect(editor.DraftState).ToContainTextAsync("Mất mạng", new() { Timeout = 15_000 });
        var address = page.Url;
        await page.CloseAsync();
        await site.CutPowerAsync();
        await page.Context.ClearCookiesAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(address);
        await RunningSite.SignInAsync(again, "admin");
        var restored = await ArticleEditor.OpenedAsync(again);
        Assert.Equal(address, again.Url);
        await Expect(restored.Title).ToHaveValueAsync("Bài viết khi mất điện");
        await Expect(restored.Text).ToHaveTextAsync("Máy chủ đã nhận đoạn này.");
        await again.GetByRole(AriaRole.Button, new() { Name = "Khôi phục" }).ClickAsync();
        await Expect(restored.Text).ToHaveTextAsync("Máy chủ đã nhận đoạn này. Đoạn này thì chưa.");

        await restored.ChooseCategoryAsync();
        await restored.SaveAsync();
        Assert.Equal("<p>Máy chủ đã nhận đoạn này. Đoạn này thì chưa.</p>", await restored.Stored.InputValueAsync());
    }

    [Fact]
    public async Task TwoWhoWriteOneArticleAreBothToldAndNothingIsLost()
    {
        var colleague = await site.HireAsync(Tenant, Staff.Editor);
        var first = await WriteAsync();
        await first.Title.FillAsync("Tựa đề ban đầu");
        await first.Lead.FillAsync("Tóm tắt ban đầu");
        await first.SaveAsync();
        var path = new Uri(first.Page.Url).AbsolutePath;
        var second = await ArticleEditor.OpenedAsync(await site.SignInAsync(Tenant, path[Tenant.Length..], userName: colleague));

        // Who comes later is told at once, who was there when the next copy of the draft is kept.
        await Expect(second.Page.Locator("[data-presence-message]")).ToHaveTextAsync("admin cũng đang sửa bài này.");
        await first.Title.FillAsync("Tựa đề của người thứ nhất");
        await first.WaitUntilKeptAsync();
        await Expect(first.Page.Locator("[data-presence-message]")).ToHaveTextAsync($"{colleague} cũng đang sửa bài này.");

        await first.SaveAsync();
        await second.Title.FillAsync("Tựa đề của người thứ hai");
        await second.Lead.FillAsync("Tóm tắt của người thứ hai");
        await Expect(second.Page.Locator("[data-presence-message]")).ToContainTextAsync("admin đã lưu");

        await second.PressAsync("Lưu nháp");
        await Expect(second.Page.GetByRole(AriaRole.Heading, new() { Name = "Hai bản của một bài" })).ToBeVisibleAsync();
        var title = second.Page.Locator("fieldset").Filter(new() { HasText = "Tiêu đề" });
        await Expect(title).ToContainTextAsync("Tựa đề của người thứ nhất");
        await Expect(title).ToContainTextAsync("Tựa đề của người thứ hai");
        await Accessible.AssertAsync(second.Page);
        await title.GetByLabel("Bản của admin").CheckAsync();
        await second.PressAsync("Lưu phần đã chọn thành bản nháp");

        await ArticleEditor.OpenedAsync(second.Page);
        await Expect(second.Title).ToHaveValueAsync("Tựa đề của người thứ nhất");
        await Expect(second.Lead).ToHaveValueAsync("Tóm tắt của người thứ hai");

        // And who was first is told in turn, and finds both texts.
        await first.Lead.FillAsync("Tóm tắt muộn của người thứ nhất");
        await first.PressAsync("Lưu nháp");
        var lead = first.Page.Locator("fieldset").Filter(new() { HasText = "Tóm tắt" });
        await Expect(lead).ToContainTextAsync("Tóm tắt của người thứ hai");
        await Expect(lead).ToContainTextAsync("Tóm tắt muộn của người thứ nhất");
    }

    private async Task<ArticleEditor> WriteAsync()
    {
        var editor = await ArticleEditor.OpenNewAsync(await site.SignInAsync(Tenant, "/Admin"));
        await editor.ChooseCategoryAsync();
        return editor;
    }
}
