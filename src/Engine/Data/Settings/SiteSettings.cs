using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>Contract: Orchard Core 3.0. The settings of a tenant's site, one stored document.</summary>
public class SiteSettings : DocumentEntity, ISite
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, object> _cache = new();
    private RouteValueDictionary _homeRoute = [];

    public string BaseUrl { get; set; } = null!;

    public string Calendar { get; set; } = null!;

    public int MaxPagedCount { get; set; }

    public int MaxPageSize { get; set; } = 100;

    public int PageSize { get; set; } = 10;

    public string TimeZoneId { get; set; } = null!;

    public ResourceDebugMode ResourceDebugMode { get; set; }

    public string SiteName { get; set; } = null!;

    public string SiteSalt { get; set; } = null!;

    public string PageTitleFormat { get; set; } = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}";

    public string SuperUser { get; set; } = null!;

    public bool UseCdn { get; set; }

    public string CdnBaseUrl { get; set; } = null!;

    public RouteValueDictionary HomeRoute { get => _homeRoute; set => _homeRoute = Plain(value); }

    public bool AppendVersion { get; set; } = true;

    public CacheMode CacheMode { get; set; }

    [Obsolete("Use TryGet<T> or GetOrCreate<T> instead.")]
    public T As<T>() where T : new() => GetOrCreate<T>();

    public T GetOrCreate<T>() where T : new() => TryGet<T>(out var settings) ? settings : new T();

    public bool TryGet<T>([NotNullWhen(true)] out T? settings)
    {
        // A read-only instance is shared by all requests: each settings section is parsed once, not once a request.
        if (IsReadOnly && _cache.TryGetValue(typeof(T), out var cached))
        {
            settings = (T)cached;
            return true;
        }

        if (!EntityExtensions.TryGet(this, typeof(T).Name, out settings))
        {
            return false;
        }

        if (IsReadOnly)
        {
            _cache[typeof(T)] = settings;
        }

        return true;
    }

    // JSON gives route values as elements, but routing compares strings.
    private static RouteValueDictionary Plain(RouteValueDictionary? values)
    {
        var plain = new RouteValueDictionary();

        foreach (var (key, value) in values ?? [])
        {
            plain[key] = value is System.Text.Json.JsonElement element ? element.ToString() : value;
        }

        return plain;
    }
}
