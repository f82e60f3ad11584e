using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sapling.Display.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A named script or style: where it is, its version, what it needs before it. Contract: Orchard Core 3.0.</summary>
public class ResourceDefinition
{
    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    public bool? AppendVersion { get; private set; }
    public AttributeDictionary Attributes { get; } = [];
    public string? BasePath { get; private set; }
    public string? CdnDebugIntegrity { get; private set; }
    public string? CdnIntegrity { get; private set; }
    public bool CdnSupportsSsl { get; private set; }
    public string[]? Cultures { get; private set; }
    public List<string>? Dependencies { get; private set; }
    public string? InnerContent { get; private set; }
    public ResourceManifest Manifest { get; }
    public string Name { get; }
    public ResourcePosition Position { get; private set; }
    public string Type { get; }
    public string? Url { get; private set; }
    public string? UrlCdn { get; private set; }
    public string? UrlCdnDebug { get; private set; }
    public string? UrlDebug { get; private set; }
    public string? Version { get; private set; }

    public ResourceDefinition SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    public ResourceDefinition SetBasePath(string basePath)
    {
        BasePath = basePath;
        return this;
    }

    public ResourceDefinition SetUrl(string url) => SetUrl(url, null);

    public ResourceDefinition SetUrl(string url, string? urlDebug)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        Url = url;
        UrlDebug = urlDebug ?? UrlDebug;
        return this;
    }

    public ResourceDefinition SetCdn(string cdnUrl) => SetCdn(cdnUrl, null, null);

    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug) => SetCdn(cdnUrl, cdnUrlDebug, null);

    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug, bool? cdnSupportsSsl)
    {
        ArgumentException.ThrowIfNullOrEmpty(cdnUrl);
        UrlCdn = cdnUrl;
        UrlCdnDebug = cdnUrlDebug ?? UrlCdnDebug;
        CdnSupportsSsl = cdnSupportsSsl ?? CdnSupportsSsl;
        return this;
    }

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity) => SetCdnIntegrity(cdnIntegrity, null);

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity, string? cdnDebugIntegrity)
    {
        ArgumentException.ThrowIfNullOrEmpty(cdnIntegrity);
        CdnIntegrity = cdnIntegrity;
        CdnDebugIntegrity = cdnDebugIntegrity ?? CdnDebugIntegrity;
        return this;
    }

    public ResourceDefinition SetVersion(string version)
    {
        Version = version;
        return this;
    }

    public ResourceDefinition ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }

    public ResourceDefinition SetCultures(params string[] cultures)
    {
        Cultures = cultures;
        return this;
    }

    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        Dependencies ??= [];
        Dependencies.AddRange(dependencies);
        return this;
    }

    public ResourceDefinition SetInnerContent(string innerContent)
    {
        InnerContent = innerContent;
        return this;
    }

    public ResourceDefinition SetPosition(ResourcePosition position)
    {
        Position = position;
        return this;
    }

    /// <summary>The closest of <see cref="Cultures"/>: the culture itself or its nearest parent; null when none fits.</summary>
    public string? FindNearestCulture(string culture)
    {
        if (Cultures is null)
        {
            return null;
        }

        while (!string.IsNullOrEmpty(culture))
        {
            var found = Array.Find(Cultures, c => string.Equals(c, culture, StringComparison.OrdinalIgnoreCase));
            if (found is not null)
            {
                return found;
            }

            var dash = culture.LastIndexOf('-');
            culture = dash < 0 ? string.Empty : culture[..dash];
        }

        return null;
    }

    public TagBuilder GetTagBuilder(RequireSettings settings, string applicationPath, IFileVersionProvider? fileVersionProvider)
        => ResourceTag.Build(this, settings, applicationPath, fileVersionProvider);

    public override bool Equals(object? obj)
        => obj is ResourceDefinition other
        && string.Equals(other.Name, Name, StringComparison.Ordinal)
        && string.Equals(other.Type, Type, StringComparison.Ordinal)
        && string.Equals(other.Version, Version, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Name, Type, Version);
}
