using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace Sapling.Diagnostics.Security;

/// <summary>The header values of the site's settings, made once for each state of them.</summary>
internal sealed class SecurityHeaders
{
    private Values? _values;

    public async ValueTask<Values> OfAsync(ISiteService sites)
    {
        var site = await sites.GetSiteSettingsAsync();

        return _values is { } values && ReferenceEquals(values.Site, site) ? values : _values = new Values(site, await sites.GetSettingsAsync<SecuritySettings>());
    }

    /// <summary>What a response is given when it starts, so that a page of errors, which begins the response anew, has it too.</summary>
    internal sealed class Values(ISite? site, SecuritySettings settings)
    {
        private readonly string _policy = string.Join("; ", settings.ContentSecurityPolicy.Select(pair => $"{pair.Key} {pair.Value}".TrimEnd()));
        private readonly string _permissions = string.Join(", ", settings.PermissionsPolicy.Select(pair => $"{pair.Key}={pair.Value}"));

        public ISite? Site => site;

        /// <summary>A policy that the response has of its own, as uploaded files do, is the stricter one and stays.</summary>
        public void Apply(IHeaderDictionary headers)
        {
            if (_policy.Length > 0 && headers.ContentSecurityPolicy.Count == 0)
            {
                headers.ContentSecurityPolicy = _policy;
            }

            if (_permissions.Length > 0)
            {
                headers["Permissions-Policy"] = _permissions;
            }

            headers.XContentTypeOptions = settings.ContentTypeOptions;
            headers["Referrer-Policy"] = settings.ReferrerPolicy;
        }
    }
}
