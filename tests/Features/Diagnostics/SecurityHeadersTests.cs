using Microsoft.AspNetCore.Http;
using OrchardCore.Entities;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;
using Sapling.Diagnostics.Security;

namespace OrchardSite.Features.Tests.Diagnostics;

public sealed class SecurityHeadersTests
{
    [Fact]
    public void Apply_WritesWhatTheSettingsSay()
    {
        var headers = Apply(new SecuritySettings
        {
            ContentSecurityPolicy = new() { ["script-src"] = "'self'", ["upgrade-insecure-requests"] = "" },
            PermissionsPolicy = new() { ["camera"] = "()", ["usb"] = "self" },
            ReferrerPolicy = "same-origin",
        });

        Assert.Equal("script-src 'self'; upgrade-insecure-requests", headers.ContentSecurityPolicy);
        Assert.Equal("camera=(), usb=self", headers["Permissions-Policy"]);
        Assert.Equal("same-origin", headers["Referrer-Policy"]);
        Assert.Equal("nosniff", headers.XContentTypeOptions);
    }

    [Fact]
    public void Apply_WithoutSettings_SendsNoEmptyPolicy()
    {
        var headers = Apply(new SecuritySettings());

        Assert.False(headers.ContainsKey("Content-Security-Policy"));
        Assert.False(headers.ContainsKey("Permissions-Policy"));
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
    }

    [Fact]
    public void Apply_LeavesTheResponsesOwnPolicy()
    {
        IHeaderDictionary headers = new HeaderDictionary { ["Content-Security-Policy"] = "sandbox" };
        new SecurityHeaders.Values(null, new SecuritySettings { ContentSecurityPolicy = new() { ["script-src"] = "'self'" } }).Apply(headers);

        Assert.Equal("sandbox", headers.ContentSecurityPolicy);
    }

    [Fact]
    public async Task Values_AreMadeOnceForEachStateOfTheSite()
    {
        var headers = new SecurityHeaders();
        var sites = new Sites();
        var first = await headers.OfAsync(sites);

        Assert.Same(first, await headers.OfAsync(sites));

        sites.Site = new SiteSettings();
        sites.Site.Put(new SecuritySettings { ReferrerPolicy = "origin" });
        var later = new HeaderDictionary();
        (await headers.OfAsync(sites)).Apply(later);
        Assert.Equal("origin", later["Referrer-Policy"]);
    }

    private static IHeaderDictionary Apply(SecuritySettings settings)
    {
        var headers = new HeaderDictionary();
        new SecurityHeaders.Values(null, settings).Apply(headers);
        return headers;
    }

    private sealed class Sites : ISiteService
    {
        public SiteSettings Site { get; set; } = new();

        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(Site);

        public Task<ISite> LoadSiteSettingsAsync() => GetSiteSettingsAsync();

        public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
    }
}
