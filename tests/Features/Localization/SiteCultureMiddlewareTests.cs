using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;
using OrchardSite.Features.Tests.Settings;
using Sapling.Localization;

namespace OrchardSite.Features.Tests.Localization;

public sealed class SiteCultureMiddlewareTests(SettingsSite site) : IClassFixture<SettingsSite>
{
    [Fact]
    public async Task A_request_has_the_site_s_languages_as_they_are_just_now()
    {
        var seen = "";
        var middleware = new SiteCultureMiddleware(_ =>
        {
            seen = CultureInfo.CurrentUICulture.Name;
            return Task.CompletedTask;
        }, Options.Create(new LocalizationResponseOptions { ContentLanguage = true }), NullLoggerFactory.Instance);

        // Of one language, whatever the browser asks for.
        Assert.Equal("vi-VN", await LanguageOfAsync("en"));

        await SaveAsync(new LocalizationSettings { DefaultCulture = "vi-VN", SupportedCultures = ["vi-VN", "en"] });
        Assert.Equal("en", await LanguageOfAsync("en"));
        Assert.Equal("vi-VN", await LanguageOfAsync("fr"));
        await SaveAsync(new LocalizationSettings());

        async Task<string> LanguageOfAsync(string asked)
        {
            await site.Host.InAsync("Default", async services =>
            {
                var context = new DefaultHttpContext();
                context.Request.Headers.AcceptLanguage = asked;
                await middleware.Invoke(context, services.GetRequiredService<ISiteService>());
            });
            return seen;
        }
    }

    [Theory]
    [InlineData("", "", "", "vi-VN")]
    [InlineData("?culture=en", "", "", "en")]
    [InlineData("?culture=en", "c=vi-VN|uic=vi-VN", "", "en")]
    [InlineData("", "c=en|uic=en", "vi", "en")]
    [InlineData("", "", "en;q=0.5, vi-VN", "vi-VN")]
    [InlineData("", "", "en-GB", "en")]
    [InlineData("?culture=fr", "", "en", "en")]
    [InlineData("?culture=%EF%BF%BE<script>", "c=..|uic=..", "\"<script>", "vi-VN")]
    [InlineData("", "nonsense", ";;q=x,,", "vi-VN")]
    public async Task The_address_goes_before_the_cookie_and_both_before_the_browser_among_the_site_s_languages(string query, string cookie, string browser, string culture)
    {
        await SaveAsync(new LocalizationSettings { DefaultCulture = "vi-VN", SupportedCultures = ["vi-VN", "en"] });
        var seen = "";
        var middleware = new SiteCultureMiddleware(context =>
        {
            seen = CultureInfo.CurrentUICulture.Name;
            return Task.CompletedTask;
        }, Options.Create(new LocalizationResponseOptions()), NullLoggerFactory.Instance);
        await site.Host.InAsync("Default", async services =>
        {
            var context = new DefaultHttpContext();
            context.Request.QueryString = new QueryString(query);
            context.Request.Headers.Cookie = ".AspNetCore.Culture=" + Uri.EscapeDataString(cookie);
            context.Request.Headers.AcceptLanguage = browser;
            await middleware.Invoke(context, services.GetRequiredService<ISiteService>());
        });
        await SaveAsync(new LocalizationSettings());

        Assert.Equal(culture, seen);
    }

    [Fact]
    public async Task The_service_tells_what_the_settings_say()
    {
        await SaveAsync(new LocalizationSettings { DefaultCulture = "en", SupportedCultures = ["en", "vi"] });
        await site.Host.InAsync("Default", async services =>
        {
            var languages = services.GetRequiredService<ILocalizationService>();
            Assert.Equal("en", await languages.GetDefaultCultureAsync());
            Assert.Equal(["en", "vi"], await languages.GetSupportedCulturesAsync());
        });
        await SaveAsync(new LocalizationSettings());
    }

    private Task SaveAsync(LocalizationSettings settings) => site.Host.InAsync("Default", async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var loaded = await sites.LoadSiteSettingsAsync();
        loaded.Put(settings);
        await sites.UpdateSiteSettingsAsync(loaded);
    });
}
