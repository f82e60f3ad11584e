using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;

namespace Sapling.Display.Caching;

/// <summary>How to make a shape again that is rendered for each response: its type and the plain values it was made with.</summary>
internal sealed class LiveShape
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(1);

    private readonly string _type;
    private readonly string? _displayType;
    private readonly KeyValuePair<string, object>[] _properties;
    private readonly string[] _alternates;
    private readonly string[] _wrappers;

    private LiveShape(IShape shape)
    {
        var metadata = shape.Metadata;
        _type = metadata.Type;
        _displayType = metadata.DisplayType;
        _properties = [.. shape.Properties];
        _alternates = metadata.HasAlternates ? [.. metadata.Alternates] : [];
        _wrappers = metadata.HasWrappers ? [.. metadata.Wrappers] : [];
    }

    /// <summary>A shape that may be kept for a second at most is not worth keeping: it stays live.</summary>
    public static bool Is(CacheContext rule) => rule.ExpiresAfter is { } time && time <= _longest;

    /// <returns>Null when the shape holds more than plain values, or is placed content: then its page cannot be kept.</returns>
    public static LiveShape? Of(IShape shape) =>
        shape.Items.Count == 0 && shape.Properties.Values.All(value => value is null or string or bool or IConvertible) ? new LiveShape(shape) : null;

    public async Task<IHtmlContent> RenderAsync(IServiceProvider services)
    {
        var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync(_type);

        foreach (var (name, value) in _properties)
        {
            shape.Properties[name] = value;
        }

        shape.Metadata.DisplayType = _displayType;

        if (_alternates.Length > 0)
        {
            shape.Metadata.Alternates.Clear();
            shape.Metadata.Alternates.AddRange(_alternates);
        }

        if (_wrappers.Length > 0)
        {
            shape.Metadata.Wrappers.Clear();
            shape.Metadata.Wrappers.AddRange(_wrappers);
        }

        return await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
    }
}
