using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <summary>Turns a definition and a page's wishes into a script, link or style element.</summary>
internal static class ResourceTag
{
    /// <summary>Vietnamese letters stay letters in titles and descriptions.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static TagBuilder Build(ResourceDefinition resource, RequireSettings settings, string applicationPath, IFileVersionProvider? versions)
    {
        var url = SelectUrl(resource, settings, out var integrity);
        url = WithCulture(url, resource, settings);
        url = Resolve(url, resource, settings, applicationPath, versions);

        var tag = resource.Type switch
        {
            "script" => new TagBuilder("script"),
            "stylesheet" when url is null && resource.InnerContent is not null => new TagBuilder("style"),
            "stylesheet" => new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing },
            "link" => new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing },
            _ => new TagBuilder("meta") { TagRenderMode = TagRenderMode.SelfClosing },
        };

        if (url is not null)
        {
            tag.Attributes[tag.TagName == "script" ? "src" : "href"] = url;
        }
        else if (resource.InnerContent is not null)
        {
            tag.InnerHtml.AppendHtml(resource.InnerContent);
        }

        if (tag.TagName == "link" && resource.Type == "stylesheet")
        {
            tag.Attributes["rel"] = "stylesheet";
        }

        if (integrity is not null)
        {
            tag.Attributes["integrity"] = integrity;
            tag.Attributes["crossorigin"] = "anonymous";
        }

        foreach (var (name, value) in resource.Attributes)
        {
            tag.Attributes[name] = value;
        }

        if (settings.HasAttributes)
        {
            foreach (var (name, value) in settings.Attributes)
            {
                tag.Attributes[name] = value;
            }
        }

        return tag;
    }

    private static string? SelectUrl(ResourceDefinition resource, RequireSettings settings, out string? integrity)
    {
        integrity = null;
        if (settings.CdnMode && (resource.UrlCdn ?? resource.UrlCdnDebug) is not null)
        {
            var debug = settings.DebugMode && resource.UrlCdnDebug is not null || resource.UrlCdn is null;
            integrity = debug ? resource.CdnDebugIntegrity : resource.CdnIntegrity;
            return debug ? resource.UrlCdnDebug : resource.UrlCdn;
        }

        var local = settings.DebugMode ? resource.UrlDebug ?? resource.Url : resource.Url ?? resource.UrlDebug;
        if (local is null && resource.UrlCdn is not null)
        {
            integrity = resource.CdnIntegrity;
            return resource.UrlCdn;
        }

        return local;
    }

    private static string? WithCulture(string? url, ResourceDefinition resource, RequireSettings settings)
    {
        if (url is null || string.IsNullOrEmpty(settings.Culture) || resource.FindNearestCulture(settings.Culture) is not { } culture)
        {
            return url;
        }

        var dot = url.LastIndexOf('.');
        return dot < 0 ? url : string.Concat(url.AsSpan(0, dot), ".", culture, url.AsSpan(dot));
    }

    private static string? Resolve(string? url, ResourceDefinition resource, RequireSettings settings, string applicationPath, IFileVersionProvider? versions)
    {
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        if (IsAbsolute(url))
        {
            return url;
        }

        var basePath = settings.BasePath ?? resource.BasePath;
        if (!string.IsNullOrEmpty(basePath) && !url.StartsWith('/') && !url.StartsWith("~/", StringComparison.Ordinal))
        {
            url = basePath.TrimEnd('/') + "/" + url;
        }

        if (url.StartsWith("~/", StringComparison.Ordinal))
        {
            url = applicationPath.TrimEnd('/') + url[1..];
        }

        if (versions is not null && (settings.AppendVersion ?? resource.AppendVersion) == true)
        {
            url = versions.AddFileVersionToPath(applicationPath, url);
        }

        return string.IsNullOrEmpty(settings.CdnBaseUrl) ? url : settings.CdnBaseUrl.TrimEnd('/') + url;
    }

    internal static bool IsAbsolute(string url)
        => url.StartsWith("//", StringComparison.Ordinal)
        || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
