using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Localization.Models;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Sapling.Localization;

/// <summary>Sets the culture of each request from the site's settings as they are; saving them needs no restart of the tenant.</summary>
internal sealed class SiteCultureMiddleware(RequestDelegate next, IOptions<LocalizationResponseOptions> response, ILoggerFactory loggers)
{
    private volatile Current? _current;

    public async Task Invoke(HttpContext context, ISiteService sites)
    {
        var site = await sites.GetSiteSettingsAsync();
        var current = _current;
        if (current is null || !ReferenceEquals(current.Site, site))
        {
            _current = current = new Current(site, Create(site));
        }

        await current.Middleware.Invoke(context);
    }

    private RequestLocalizationMiddleware Create(ISite site)
    {
        var cultures = SiteCultures.Of(site.GetOrCreate<LocalizationSettings>());
        return new RequestLocalizationMiddleware(next, Options.Create(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(cultures.Default),
            SupportedCultures = cultures.Supported,
            SupportedUICultures = cultures.Supported,
            ApplyCurrentCultureToResponseHeaders = response.Value.ContentLanguage,
        }), loggers);
    }

    private sealed record Current(ISite Site, RequestLocalizationMiddleware Middleware);
}

/// <summary>What of the culture a response tells.</summary>
internal sealed class LocalizationResponseOptions
{
    public bool ContentLanguage { get; set; }
}
