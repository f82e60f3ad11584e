using System.Net;
using Agency.VisitCounter;
using Agency.VisitCounter.Counts;
using Agency.VisitCounter.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardSite.Modules.Tests.VisitCounter;

public sealed class VisitCountingMiddlewareTests : IAsyncLifetime
{
    private readonly FakeClock _clock = new();
    private readonly FakeSite _site = new();
    private ModuleStore _store = null!;
    private VisitorTracker _tracker = null!;
    private VisitCounts _counts = null!;
    private CountWriter _writer = null!;

    public async Task InitializeAsync()
    {
        _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());
        var stored = new CountStore(_store.Store);
        _tracker = new VisitorTracker(_clock);
        _counts = new VisitCounts(stored);
        _writer = new CountWriter(_counts, _tracker, stored, _clock, NullLogger<CountWriter>.Instance);
    }

    public async Task DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task Article_CountsOnceAVisit_AndShowsItsViewWhileItRenders()
    {
        var pending = 0;
        var first = Request();
        await InvokeAsync(first, context => pending += context.Features.Get<PendingView>()?.ContentItemId == "bài" ? 1 : 0);
        var again = Request(CookieOf(first));
        await InvokeAsync(again, context => pending += context.Features.Get<PendingView>() is null ? 0 : 1);

        Assert.Equal((1, 1), (pending, await _counts.ViewsAsync("bài", default)));
        Assert.Equal(1, Visits().Today);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task Article_ThatWasNotShown_HasNoView(int status)
    {
        await InvokeAsync(Request(), context => context.Response.StatusCode = status);

        Assert.Equal((0, 1), (await _counts.ViewsAsync("bài", default), Visits().Today));
    }

    [Fact]
    public async Task Article_ThatFails_HasNoView_AndTheFailureGoesOn()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => InvokeAsync(Request(), _ => throw new InvalidOperationException()));

        Assert.Equal(0, await _counts.ViewsAsync("bài", default));
    }

    [Fact]
    public async Task Bot_IsNotCounted_AndGetsNoCookie()
    {
        var context = Request();
        context.Request.Headers.UserAgent = "Googlebot";
        await InvokeAsync(context);

        Assert.Equal(0, Visits().Total);
        Assert.Empty(context.Response.Headers.SetCookie.ToString());
    }

    [Fact]
    public async Task Day_IsThatOfTheSite()
    {
        // 17:30 UTC is past midnight in Huế.
        _clock.UtcNow = new DateTime(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc);
        await InvokeAsync(Request());

        Assert.Equal([new DayFigures(new DateOnly(2021, 6, 17), 0, 0), new DayFigures(new DateOnly(2021, 6, 18), 1, 1)], _counts.Days(new DateOnly(2021, 6, 17), new DateOnly(2021, 6, 18)));
    }

    private VisitFigures Visits() => _counts.Visits(new DateOnly(2021, 6, 18));

    private Task InvokeAsync(HttpContext context, Action<HttpContext>? page = null) =>
        new VisitCountingMiddleware(
            http =>
            {
                page?.Invoke(http);
                return Task.CompletedTask;
            },
            _tracker,
            new VisitorIdentity(new ShellSettings { Name = "BanDanToc" }, _clock),
            _counts,
            _writer).InvokeAsync(context, _site, new SiteClock(_clock));

    private static DefaultHttpContext Request(string? cookie = null)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        context.Request.Method = "GET";
        context.Request.Headers.UserAgent = "Mozilla/5.0 Firefox/140.0";
        context.Request.Headers.Accept = "text/html";
        context.Request.Headers.Cookie = cookie ?? "";
        context.SetEndpoint(new Endpoint(null, null, "page"));
        context.Request.RouteValues["area"] = "OrchardCore.Contents";
        context.Request.RouteValues["controller"] = "Item";
        context.Request.RouteValues["action"] = "Display";
        context.Request.RouteValues["contentItemId"] = "bài";
        return context;
    }

    private static string CookieOf(HttpContext context) => context.Response.Headers.SetCookie.ToString().Split(';')[0];

    private sealed class SiteClock(FakeClock clock) : ILocalClock
    {
        public Task<DateTimeOffset> GetLocalNowAsync() => Task.FromResult(clock.ConvertToTimeZone(clock.UtcNow, clock.GetSystemTimeZone()));

        public Task<ITimeZone> GetLocalTimeZoneAsync() => Task.FromResult(clock.GetSystemTimeZone());

        public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => throw new NotSupportedException();

        public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => throw new NotSupportedException();
    }
}
