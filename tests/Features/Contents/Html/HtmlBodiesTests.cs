using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Sapling.Contents.Html;
using Sapling.Display.Liquid;

namespace OrchardSite.Features.Tests.Contents.Html;

/// <summary>A body is cleaned after its Liquid has run; broken Liquid is told to editors on the page only.</summary>
public sealed class HtmlBodiesTests : IDisposable
{
    private readonly DefaultHttpContext _http = new();
    private readonly ServiceProvider _services;
    private readonly HtmlBodies _bodies;

    public HtmlBodiesTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddMemoryCache();
        services.AddLiquidCoreServices();
        services.AddSingleton<IHostEnvironment>(new Production());
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = _http });
        services.AddSingleton<IAuthorizationService, SignedInMay>();
        services.AddSingleton<SanitizedHtml>();
        services.AddScoped<HtmlBodies>();
        _services = services.BuildServiceProvider();
        _bodies = _services.CreateScope().ServiceProvider.GetRequiredService<HtmlBodies>();
    }

    public void Dispose() => _services.Dispose();

    [Theory]
    [InlineData("{{ 1 | plus: 1 }}", false, true, "{{ 1 | plus: 1 }}")]
    [InlineData("{{ 1 | plus: 1 }}", true, true, "2")]
    [InlineData("{{ '<script>x()</script><b>a</b>' }}", true, true, "<b>a</b>")]
    [InlineData("<p onclick=\"x()\">a</p>", false, true, "<p>a</p>")]
    [InlineData("<p onclick=\"x()\">a</p>", false, false, "<p onclick=\"x()\">a</p>")]
    [InlineData("", true, true, "")]
    public async Task Body_IsRenderedThenCleaned(string html, bool renderLiquid, bool sanitize, string expected)
        => Assert.Equal(expected, await _bodies.ShowAsync(Part(html), new HtmlBodyPartSettings { RenderLiquid = renderLiquid, SanitizeHtml = sanitize }));

    [Theory]
    [InlineData("a {% nope %}", "line 1, column 3", "There is no tag")]
    [InlineData("a\n{{ 'x' | jsonparse }}", "line 2, column 1", "not JSON")]
    public async Task BrokenLiquid_IsToldToEditors_AndNeverToReaders(string html, string where, string what)
    {
        var settings = new HtmlBodyPartSettings { RenderLiquid = true };
        Assert.Equal("", await _bodies.ShowAsync(Part(html), settings));

        _http.User = new ClaimsPrincipal(new ClaimsIdentity([], "Test"));
        var notice = await _bodies.ShowAsync(Part(html), settings);
        Assert.Contains("&#x27;Bài&#x27; is broken at " + where, notice);
        Assert.Contains(what, notice);
    }

    [Fact]
    public async Task BrokenLiquid_DoesNotReachTheSearchIndex_EvenWhenAnEditorPublishes()
    {
        _http.User = new ClaimsPrincipal(new ClaimsIdentity([], "Test"));

        await Assert.ThrowsAsync<LiquidTextException>(() => _bodies.RenderAsync(Part("{% nope %}"), new HtmlBodyPartSettings { RenderLiquid = true }).AsTask());
    }

    private static HtmlBodyPart Part(string html)
    {
        var item = new ContentItem { ContentType = "Article", DisplayText = "Bài" };
        item.Weld(new HtmlBodyPart { Html = html });
        return item.TryGet<HtmlBodyPart>(out var part) ? part : throw new InvalidOperationException();
    }

    private sealed class SignedInMay : IAuthorizationService
    {
        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements)
            => Task.FromResult(user.Identity?.IsAuthenticated == true ? AuthorizationResult.Success() : AuthorizationResult.Failed());

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => throw new NotSupportedException();
    }

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
