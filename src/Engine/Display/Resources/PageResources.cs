using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <summary>The resources one page asked for, written in dependency order, each once.</summary>
internal sealed class PageResources(
    IOptions<ResourceManagementOptions> options,
    IFileVersionProvider versions,
    IHttpContextAccessor http,
    ILogger<PageResources> logger) : IResourceManager
{
    private readonly ResourceManagementOptions _options = options.Value;
    private readonly List<RequireSettings> _required = [];
    private readonly HashSet<(string Type, string Name)> _written = [];
    private readonly List<LinkEntry> _links = [];
    private readonly List<MetaEntry> _metas = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];
    private bool _first = true;

    public ResourceManifest InlineManifest { get; } = new();

    private string ApplicationPath => http.HttpContext?.Request.PathBase.Value ?? _options.ContentBasePath ?? string.Empty;

    public RequireSettings RegisterResource(string resourceType, string resourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(resourceName);
        var settings = _required.Find(r => Is(r, resourceType, resourceName));
        if (settings is null)
        {
            settings = new RequireSettings(_options) { Type = resourceType, Name = resourceName };
            _required.Add(settings);
        }

        return settings;
    }

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourcePath);
        var settings = RegisterResource(resourceType, resourcePath);
        return settings.InlineDefinition is null ? settings.Define(d => d.SetUrl(resourcePath, resourceDebugPath)) : settings;
    }

    public void NotRequired(string resourceType, string resourceName)
        => _required.RemoveAll(r => Is(r, resourceType, resourceName));

    public ResourceDefinition? FindResource(RequireSettings settings)
    {
        var found = ResourceLookup.Find(_options.ResourceManifests, settings);
        found ??= ResourceLookup.Find([InlineManifest], settings);
        if (found is null && settings.InlineDefinition is not null)
        {
            found = InlineManifest.DefineResource(settings.Type, settings.Name);
            settings.InlineDefinition(found);
        }

        if (found is null)
        {
            logger.LogError(
                "No {Type} named '{Name}'{Version} is defined by an enabled feature; it is left out of the page. Define it in a ResourceManifest or enable the feature that does.",
                settings.Type, settings.Name, settings.Version is null ? "" : " of version " + settings.Version);
        }

        return found;
    }

    public IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType)
        => Order(_required.Where(r => string.Equals(r.Type, resourceType, StringComparison.OrdinalIgnoreCase)));

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterStyle(IHtmlContent style) => _styles.Add(style);

    public void RegisterLink(LinkEntry link) => _links.Add(link);

    public void RegisterMeta(MetaEntry meta)
    {
        var same = _metas.FindIndex(m => SameKey(m, meta));
        if (same < 0)
        {
            _metas.Add(meta);
        }
        else
        {
            _metas[same] = meta;
        }
    }

    public void AppendMeta(MetaEntry meta, string contentSeparator)
    {
        var same = _metas.FindIndex(m => SameKey(m, meta));
        if (same < 0)
        {
            _metas.Add(meta);
        }
        else
        {
            _metas[same] = MetaEntry.Combine(_metas[same], meta, contentSeparator);
        }
    }

    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts;

    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts;

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas;

    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _styles;

    public void RenderMeta(TextWriter writer)
    {
        _first = true;
        foreach (var meta in _metas)
        {
            WriteLine(writer, meta.GetTag());
        }
    }

    public void RenderHeadLink(TextWriter writer)
    {
        _first = true;
        foreach (var link in _links)
        {
            if (link.Href is { } href && !ResourceTag.IsAbsolute(href))
            {
                var path = href.StartsWith("~/", StringComparison.Ordinal) ? ApplicationPath + href[1..] : href;
                link.Href = link.AppendVersion ? versions.AddFileVersionToPath(ApplicationPath, path) : path;
                link.AppendVersion = false;
            }

            WriteLine(writer, link.GetTag());
        }
    }

    public void RenderStylesheet(TextWriter writer)
    {
        _first = true;
        Write(writer, GetRequiredResources("stylesheet").Where(r => r.Settings.Location != ResourceLocation.Inline));
        WriteAll(writer, _styles);
    }

    public void RenderHeadScript(TextWriter writer)
    {
        _first = true;
        Write(writer, GetRequiredResources("script").Where(r => r.Settings.Location == ResourceLocation.Head));
        WriteAll(writer, _headScripts);
    }

    public void RenderFootScript(TextWriter writer)
    {
        _first = true;
        Write(writer, GetRequiredResources("script").Where(r => r.Settings.Location is ResourceLocation.Foot or ResourceLocation.Unspecified));
        WriteAll(writer, _footScripts);
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => WriteLocal(settings, writer);

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) => WriteLocal(settings, writer);

    private void WriteLocal(RequireSettings settings, TextWriter writer)
    {
        _first = true;
        settings.Location = ResourceLocation.Inline;
        Write(writer, Order([settings]));
    }

    private List<ResourceRequiredContext> Order(IEnumerable<RequireSettings> required)
        => ResourceOrder.Sort(required, FindResource, settings => new RequireSettings(_options) { Type = settings.Type }, versions,
            (type, name) => _required.Find(r => Is(r, type, name)));

    private void Write(TextWriter writer, IEnumerable<ResourceRequiredContext> contexts)
    {
        var path = ApplicationPath;
        foreach (var context in contexts)
        {
            if (_written.Add((context.Resource.Type.ToLowerInvariant(), context.Resource.Name.ToLowerInvariant())))
            {
                Separate(writer);
                context.WriteTo(writer, path);
            }
        }
    }

    private void WriteAll(TextWriter writer, List<IHtmlContent> blocks)
    {
        foreach (var block in blocks)
        {
            WriteLine(writer, block);
        }

        blocks.Clear();
    }

    private void WriteLine(TextWriter writer, IHtmlContent content)
    {
        Separate(writer);
        content.WriteTo(writer, ResourceTag.Encoder);
    }

    private void Separate(TextWriter writer)
    {
        if (!_first)
        {
            writer.Write('\n');
        }

        _first = false;
    }

    private static bool Is(RequireSettings settings, string type, string name)
        => string.Equals(settings.Type, type, StringComparison.OrdinalIgnoreCase)
        && string.Equals(settings.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool SameKey(MetaEntry left, MetaEntry right)
        => Key(left) is { } key && key == Key(right);

    private static string? Key(MetaEntry meta)
        => meta.Name is not null ? "n:" + meta.Name
        : meta.Property is not null ? "p:" + meta.Property
        : meta.HttpEquiv is not null ? "h:" + meta.HttpEquiv
        : meta.Charset is not null ? "charset" : null;
}
