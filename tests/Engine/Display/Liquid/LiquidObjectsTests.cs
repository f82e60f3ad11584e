using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

/// <summary>The documented objects of templates, and that they tell no more than they should.</summary>
public sealed class LiquidObjectsTests : IDisposable
{
    private readonly LiquidHost _host = new(configure: services => services.AddSingleton(new ShellSettings { Name = "BanDanToc", RequestUrlPrefix = "ban-dan-toc", RequestUrlHost = "a.vn", State = TenantState.Running }));

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("Request.QueryString", "?q=l%C3%BAa&amp;q=2&amp;trang=3")]
    [InlineData("Request.Query.trang", "3")]
    [InlineData("Request.Query.q | join: '/'", "lúa/2")]
    [InlineData("Request.Query.nothing", "")]
    [InlineData("Request.Path", "/tin tức")]
    [InlineData("Request.UriPath", "/tin%20t%E1%BB%A9c")]
    [InlineData("Request.PathBase", "/t")]
    [InlineData("Request.Host", "a.vn")]
    [InlineData("Request.Scheme", "https")]
    [InlineData("Request.IsHttps", "true")]
    [InlineData("Request.Method", "GET")]
    [InlineData("Request.Headers['User-Agent']", "&lt;b&gt;")]
    [InlineData("Request.Cookies.mode", "dark")]
    [InlineData("Request.Route.action", "Day")]
    [InlineData("Request.Form.name", "")]
    [InlineData("Request.Nothing", "")]
    public async Task Request(string expression, string expected)
    {
        var request = _host.Http.Request;
        (request.Scheme, request.Host, request.PathBase, request.Path) = ("https", new("a.vn"), "/t", "/tin tức");
        request.QueryString = new("?q=l%C3%BAa&q=2&trang=3");
        request.Method = "GET";
        request.Headers.UserAgent = "<b>";
        request.Headers.Cookie = "mode=dark";
        request.RouteValues["action"] = "Day";

        Assert.Equal(expected, await _host.RenderAsync("{{ " + expression + " }}"));
    }

    [Fact]
    public async Task Form_IsReadWhenOneWasPosted()
    {
        _host.Http.Request.ContentType = "application/x-www-form-urlencoded";
        _host.Http.Features.Set<IFormFeature>(new FormFeature(new FormCollection(new() { ["name"] = "<Lan>" })));

        Assert.Equal("&lt;Lan&gt;", await _host.RenderAsync("{{ Request.Form.name }}"));
    }

    [Theory]
    [InlineData("User.Name", "lan")]
    [InlineData("User.Identity.Name", "lan")]
    [InlineData("User.Identity.IsAuthenticated", "true")]
    [InlineData("User.Claims.first.Value", "lan")]
    [InlineData("User.PasswordHash", "")]
    public async Task User(string expression, string expected)
    {
        _host.SignIn();

        Assert.Equal(expected, await _host.RenderAsync("{{ " + expression + " }}"));
    }

    [Fact]
    public async Task Visitor_HasNoNameAndIsNotSignedIn()
        => Assert.Equal("|false", await _host.RenderAsync("{{ User.Identity.Name }}|{{ User.Identity.IsAuthenticated }}"));

    [Theory]
    [InlineData("Site.SiteName", "Ban Dân tộc")]
    [InlineData("Site.PageSize", "10")]
    [InlineData("Site.UseCdn", "false")]
    [InlineData("Site.SuperUser", "")]
    [InlineData("Site.Properties.Nothing.Deeper", "")]
    public async Task Site(string expression, string expected)
    {
        _host.Site.PageSize = 10;
        _host.Site.SuperUser = "admin";

        Assert.Equal(expected, await _host.RenderAsync("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("ShellSettings.Name", "BanDanToc")]
    [InlineData("ShellSettings.RequestUrlPrefix", "ban-dan-toc")]
    [InlineData("ShellSettings.State", "Running")]
    [InlineData("ShellSettings.ConnectionString", "")]
    [InlineData("Environment.IsProduction", "true")]
    [InlineData("Environment.IsDevelopment", "false")]
    [InlineData("Environment.Name", "Production")]
    [InlineData("HttpContext.Request", "")]
    [InlineData("HttpContext.RequestServices", "")]
    public async Task Surroundings_WithoutTheirSecrets(string expression, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ " + expression + " }}"));

    [Fact]
    public async Task Culture_IsThatOfThePage()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");

        Assert.Equal("vi-VN vi-VN ltr", await _host.RenderAsync("{{ Culture }} {{ Culture.Name }} {{ Culture.Dir }}"));
    }

    [Fact]
    public async Task Items_OfTheRequest_GoFromOneTemplateToAnother()
    {
        await _host.RenderAsync("{% httpcontext_add_items aside: 'no', count: 3 %}");
        Assert.Equal("no 3", await _host.RenderAsync("{{ HttpContext.Items.aside }} {{ HttpContext.Items.count }}"));

        await _host.RenderAsync("{% httpcontext_remove_items 'aside' %}");
        Assert.Equal(" 3", await _host.RenderAsync("{{ HttpContext.Items.aside }} {{ HttpContext.Items.count }}"));
    }

    [Fact]
    public async Task WithoutARequest_ThereIsNoUserAndNoRequest()
    {
        _host.Scope.GetRequiredService<IHttpContextAccessor>().HttpContext = null;

        Assert.Equal("||", await _host.RenderAsync("{{ Request.Path }}|{{ User.Name }}|{{ User.Identity.Name }}"));
    }

    [Fact]
    public async Task WithoutARequest_AddressesSayWhy()
    {
        _host.Scope.GetRequiredService<IHttpContextAccessor>().HttpContext = null;

        var error = await Assert.ThrowsAsync<Sapling.Display.Liquid.LiquidTextException>(() => _host.RenderAsync("{{ '~/a' | href }}"));
        Assert.Contains("only while a request is answered", error.Message);
    }
}
