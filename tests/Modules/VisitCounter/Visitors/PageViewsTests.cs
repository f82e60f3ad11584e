using System.Security.Claims;
using Agency.VisitCounter;
using Agency.VisitCounter.Visitors;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Modules.Tests.VisitCounter.Visitors;

public sealed class PageViewsTests
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";

    private readonly VisitCounterSettings _settings = new();

    [Fact]
    public void IsCounted_ABrowserOpeningAPage_IsCounted() => Assert.True(PageViews.IsCounted(Request(), _settings));

    [Theory]
    [InlineData("HEAD")]
    [InlineData("POST")]
    [InlineData("OPTIONS")]
    public void IsCounted_OtherMethods_AreNot(string method) =>
        Assert.False(PageViews.IsCounted(Request(context => context.Request.Method = method), _settings));

    [Theory]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")]
    [InlineData("Mozilla/5.0 (compatible; YandexBot/3.0)")]
    [InlineData("Mozilla/5.0 AppleWebKit/537.36 BingPreview/1.0b")]
    [InlineData("facebookexternalhit/1.1")]
    [InlineData("CocCocBot-Web/1.0 SPIDER")]
    [InlineData("")]
    public void IsCounted_Machines_AreNot(string userAgent) =>
        Assert.False(PageViews.IsCounted(Request(context => context.Request.Headers.UserAgent = userAgent), _settings));

    [Theory]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    [InlineData("Sec-Fetch-Dest", "image")]
    [InlineData("X-Requested-With", "XMLHttpRequest")]
    [InlineData("Accept", "application/json")]
    public void IsCounted_WhatIsNotLookedAt_IsNot(string header, string value) =>
        Assert.False(PageViews.IsCounted(Request(context => context.Request.Headers[header] = value), _settings));

    [Fact]
    public void IsCounted_WithoutAnEndpoint_IsNot() =>
        Assert.False(PageViews.IsCounted(Request(context => context.SetEndpoint(null)), _settings));

    [Fact]
    public void IsCounted_SignedIn_IsNot_UnlessTheSettingsSaySo()
    {
        var request = Request(context => context.User = new ClaimsPrincipal(new ClaimsIdentity("cookie")));

        Assert.False(PageViews.IsCounted(request, _settings));
        Assert.True(PageViews.IsCounted(request, new VisitCounterSettings { CountSignedIn = true }));
    }

    [Theory]
    [InlineData("/Admin/Contents", false)]
    [InlineData("/login", false)]
    [InlineData("/administration", true)]
    [InlineData("/tin-tuc", true)]
    public void IsCounted_ExcludedPaths_AreWholeSegments(string path, bool counted) =>
        Assert.Equal(counted, PageViews.IsCounted(Request(context => context.Request.Path = path), _settings));

    [Theory]
    [InlineData("OrchardCore.Contents", "Preview", false)]
    [InlineData("OrchardCore.ContentPreview", "Preview", false)]
    [InlineData("OrchardCore.Contents", "Item", true)]
    [InlineData("Agency.Other", "Preview", true)]
    public void IsCounted_PreviewsOfDrafts_AreNot(string area, string controller, bool counted) =>
        Assert.Equal(counted, PageViews.IsCounted(Request(context => (context.Request.RouteValues["area"], context.Request.RouteValues["controller"]) = (area, controller)), _settings));

    private static DefaultHttpContext Request(Action<HttpContext>? change = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = "/tin-tuc";
        context.Request.Headers.UserAgent = Browser;
        context.Request.Headers.Accept = "text/html,application/xhtml+xml,*/*;q=0.8";
        context.SetEndpoint(new Endpoint(null, null, "page"));
        change?.Invoke(context);

        return context;
    }
}
