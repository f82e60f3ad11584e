using System.Text.Encodings.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Notify;
using Sapling.Display.Notifications;

namespace OrchardSite.Engine.Tests.Display.Notifications;

/// <summary>A message is shown by this page, or by the next one after a redirect, once.</summary>
public sealed class NotifyFilterTests : IDisposable
{
    private readonly DisplayHost _host = new();
    private readonly IDataProtectionProvider _protection = new EphemeralDataProtectionProvider();
    private string? _cookie;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Page_ShowsItsOwnMessages_InTheirOrderAndOnce()
    {
        Assert.Equal("success:Đã lưu error:a&lt;b", await RequestAsync(new ViewResult(), (NotifyType.Success, "Đã lưu"), (NotifyType.Error, "a<b"), (NotifyType.Success, "Đã lưu")));
        Assert.Null(_cookie);
    }

    [Fact]
    public async Task Redirect_TakesTheMessagesToTheNextPage_WhichShowsThemOnce()
    {
        Assert.Equal("", await RequestAsync(new RedirectResult("/a"), (NotifyType.Success, "Đã lưu")));
        Assert.NotNull(_cookie);

        Assert.Equal("success:Đã lưu", await RequestAsync(new ViewResult()));
        Assert.Null(_cookie);
        Assert.Equal("", await RequestAsync(new ViewResult()));
    }

    public static TheoryData<IActionResult> Redirects { get; } =
    [
        new RedirectResult("/a"), new LocalRedirectResult("/a"), new RedirectToActionResult("a", "b", null), new RedirectToRouteResult("a"), new RedirectToPageResult("/a"),
    ];

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task SeveralRedirects_LoseNothing(IActionResult redirect)
    {
        await RequestAsync(redirect, (NotifyType.Success, "1"));
        await RequestAsync(redirect);
        await RequestAsync(redirect, (NotifyType.Warning, "2"), (NotifyType.Success, "1"));

        Assert.Equal("success:1 warning:2 error:3", await RequestAsync(new ViewResult(), (NotifyType.Error, "3")));
    }

    [Fact]
    public async Task AnswerThatIsNoPage_LeavesTheMessagesForThePage()
    {
        await RequestAsync(new RedirectResult("/a"), (NotifyType.Success, "1"));
        await RequestAsync(new JsonResult("x"));

        Assert.Equal("success:1", await RequestAsync(new ViewResult()));
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("")]
    public async Task CookieThatWasNotOurs_ShowsNothing(string cookie)
    {
        _cookie = cookie;

        Assert.Equal("error:own", await RequestAsync(new ViewResult(), (NotifyType.Error, "own")));
    }

    [Fact]
    public async Task CookieOfAnotherTenant_ShowsNothing()
    {
        _cookie = new EphemeralDataProtectionProvider().CreateProtector("NotifyFilter").Protect("[]");

        Assert.Equal("", await RequestAsync(new ViewResult()));
    }

    [Fact]
    public async Task Messages_CannotBeReadInTheCookie()
    {
        await RequestAsync(new RedirectResult("/a"), (NotifyType.Success, "secret"));

        Assert.DoesNotContain("secret", _cookie);
    }

    [Fact]
    public async Task TooManyMessages_LoseTheOldest_NotTheCookie()
    {
        await RequestAsync(new RedirectResult("/a"), [.. Enumerable.Range(0, 40).Select(i => (NotifyType.Success, $"{i} {new string('x', 200)}"))]);
        Assert.True(_cookie!.Length < 4000, $"{_cookie.Length}");

        var shown = await RequestAsync(new ViewResult());
        Assert.Contains("success:39 ", shown);
        Assert.DoesNotContain("success:0 ", shown);
    }

    [Theory]
    [InlineData("http", "", "path=/; samesite=lax; httponly")]
    [InlineData("https", "/ban-dan-toc", "path=/ban-dan-toc; secure; samesite=lax; httponly")]
    public async Task Cookie_IsOfTheTenant_AndNotForScripts(string scheme, string pathBase, string expected)
    {
        var http = Http();
        (http.Request.Scheme, http.Request.PathBase) = (scheme, pathBase);
        await RunAsync(http, new RedirectResult("/a"), new Notifier(NullLogger<Notifier>.Instance), (NotifyType.Success, "1"));

        Assert.EndsWith(expected, http.Response.Headers.SetCookie.ToString());
    }

    private async Task<string> RequestAsync(IActionResult result, params (NotifyType Type, string Text)[] messages)
    {
        _host.NextRequest();
        var http = Http();
        if (_cookie is not null)
        {
            http.Request.Headers.Cookie = $"{NotifyFilter.CookieName}={_cookie}";
        }

        await RunAsync(http, result, _host.Services.GetRequiredService<INotifier>(), messages);
        Remember(http);

        var zone = (await _host.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync()).Zones["Messages"];
        return string.Join(' ', zone.Items.Cast<IShape>().Select(message =>
            $"{message.Properties["Type"]}:{DisplayHost.Text((IHtmlContent)message.Properties["Message"])}")).Replace("Success", "success").Replace("Error", "error").Replace("Warning", "warning");
    }

    private async Task RunAsync(HttpContext http, IActionResult result, INotifier notifier, params (NotifyType Type, string Text)[] messages)
    {
        foreach (var (type, text) in messages)
        {
            await notifier.AddAsync(type, new LocalizedHtmlString(text, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text)));
        }

        var filter = new NotifyFilter(
            notifier, _host.Factory, _host.Services.GetRequiredService<ILayoutAccessor>(), _protection,
            _host.Services.GetRequiredService<HtmlEncoder>(), NullLogger<NotifyFilter>.Instance);
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        await filter.OnResultExecutionAsync(new ResultExecutingContext(action, [], result, new object()), () => Task.FromResult(new ResultExecutedContext(action, [], result, new object())));
    }

    private DefaultHttpContext Http() => new() { RequestServices = _host.Services };

    // As a browser does: a cookie that is set anew replaces, an expired one goes.
    private void Remember(HttpContext http)
    {
        if (http.Response.Headers.SetCookie.ToString() is { Length: > 0 } set)
        {
            var value = set[(set.IndexOf('=') + 1)..set.IndexOf(';')];
            _cookie = value.Length == 0 ? null : value;
        }
    }
}
