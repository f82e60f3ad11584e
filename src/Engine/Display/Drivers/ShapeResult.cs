using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that is built when it has a place: nothing is created for a hidden one. Contract: Orchard Core 3.0.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly Func<IShape, Task>? _initializing;

    private PlacementInfo? _defaultLocation;
    private Dictionary<string, PlacementInfo>? _otherLocations;
    private Action<CacheContext>? _cache;
    private List<Action<ShapeDisplayContext>>? _displaying;
    private Func<IShape, Task>? _processing;
    private Func<Task<bool>>? _renderPredicate;
    private string[]? _groupIds;
    private string? _differentiator;
    private string? _prefix;
    private string? _cacheId;
    private string? _name;

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        : this(shapeType, shapeBuilder, null)
    {
    }

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializing)
    {
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
        _initializing = initializing;
    }

    /// <summary>The shape, once it was built; null while it was not and when it has no place.</summary>
    public IShape? Shape { get; private set; }

    public Task ApplyAsync(BuildDisplayContext context) => ApplyAsync(context, context.DisplayType);

    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, "Edit");

    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    /// <summary>The place when placement says nothing.</summary>
    public ShapeResult Location(string location)
    {
        _defaultLocation = PlacementInfo.FromLocation(location);
        return this;
    }

    /// <summary>The place at one display type when placement says nothing.</summary>
    public ShapeResult Location(string displayType, string location) => Location(displayType, PlacementInfo.FromLocation(location));

    public ShapeResult Location(string displayType, PlacementInfo location)
    {
        (_otherLocations ??= new(2, StringComparer.Ordinal))[displayType] = location;
        return this;
    }

    public ShapeResult Location(Action<PlacementLocationBuilder> configure)
    {
        _defaultLocation = Build(configure);
        return this;
    }

    public ShapeResult Location(string displayType, Action<PlacementLocationBuilder> configure) => Location(displayType, Build(configure));

    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        (_displaying ??= []).Add(displaying);
        return this;
    }

    /// <summary>Tells several shapes of one type apart in placement, e.g. <c>Article-Lead</c>.</summary>
    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    public ShapeResult OnGroup(string groupId)
    {
        _groupIds = string.IsNullOrEmpty(groupId) ? null : [groupId];
        return this;
    }

    public ShapeResult OnGroup(params string[] groupIds)
    {
        _groupIds = groupIds;
        return this;
    }

    public ShapeResult Cache(string cacheId, Action<CacheContext>? cache = null)
    {
        _cacheId = cacheId;
        _cache = cache;
        return this;
    }

    /// <summary>Runs just before the shape is rendered, not when it comes from a cache.</summary>
    public ShapeResult Processing(Func<IShape, Task> processing)
    {
        _processing = processing;
        return this;
    }

    public ShapeResult Processing<T>(Func<T, Task> processing)
    {
        _processing = shape => shape is T typed
            ? processing(typed)
            : throw new InvalidOperationException($"The shape {_shapeType} is a {shape.GetType()}, not a {typeof(T)}.");
        return this;
    }

    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _renderPredicate = renderPredicateAsync;
        return this;
    }

    private static PlacementInfo Build(Action<PlacementLocationBuilder> configure)
    {
        var builder = new PlacementLocationBuilder();
        configure(builder);
        return builder.Build();
    }

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        var placement = FindPlacement(context, displayType);

        if (placement is null || placement.IsHidden() || !IsOnGroup(placement, context.GroupId))
        {
            return;
        }

        if (_renderPredicate is not null && !await _renderPredicate())
        {
            return;
        }

        var shape = await _shapeBuilder(context);

        if (shape is null)
        {
            return;
        }

        Describe(shape.Metadata, placement, displayType, context);

        if (_initializing is not null)
        {
            await _initializing(shape);
        }

        Shape = shape;
        await PlaceAsync(shape, placement, context);
    }

    private PlacementInfo? FindPlacement(BuildShapeContext context, string displayType)
    {
        var found = context.FindPlacement(_shapeType, _differentiator, displayType, context);
        var fallback = _otherLocations is not null && _otherLocations.TryGetValue(displayType, out var other) ? other : _defaultLocation;

        if (found is not null && found.Location is not null)
        {
            return found;
        }

        if (fallback is null)
        {
            fallback = string.IsNullOrEmpty(context.DefaultZone) ? null : PlacementInfo.FromLocation(context.DefaultZone + PlacementInfo.PositionDelimiter + context.DefaultPosition);
        }

        return found is null ? fallback : found.WithDefaults(fallback, context.DefaultPosition);
    }

    // A result without a group belongs to the editor without a group; "*" belongs to all of them.
    private bool IsOnGroup(PlacementInfo placement, string groupId)
    {
        if (placement.Group is { } placed)
        {
            return string.Equals(placed, groupId, StringComparison.OrdinalIgnoreCase);
        }

        if (_groupIds is null or [])
        {
            return string.IsNullOrEmpty(groupId);
        }

        foreach (var id in _groupIds)
        {
            if (id == "*" || string.Equals(id, groupId, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Describe(ShapeMetadata metadata, PlacementInfo placement, string displayType, BuildShapeContext context)
    {
        metadata.Prefix = _prefix;
        metadata.Name = _name ?? _differentiator ?? _shapeType;
        metadata.Differentiator = _differentiator ?? _shapeType;
        metadata.DisplayType = displayType;
        metadata.PlacementSource = placement.Source;
        metadata.TabGrouping = placement.Tab;
        metadata.CardGrouping = placement.Card;
        metadata.ColumnGrouping = placement.Column;
        metadata.Type = placement.ShapeType ?? (string.IsNullOrEmpty(metadata.Type) ? _shapeType : metadata.Type);

        if (placement.Alternates is { Length: > 0 } alternates)
        {
            metadata.Alternates.AddRange(alternates);
        }

        if (placement.Wrappers is { Length: > 0 } wrappers)
        {
            metadata.Wrappers.AddRange(wrappers);
        }

        if (_displaying is not null)
        {
            foreach (var displaying in _displaying)
            {
                metadata.OnDisplaying(displaying);
            }
        }

        if (_processing is not null)
        {
            metadata.OnProcessing(_processing);
        }

        if (!string.IsNullOrEmpty(_cacheId))
        {
            var cache = metadata.Cache(_cacheId);
            _cache?.Invoke(cache);
        }
    }

    private static async ValueTask PlaceAsync(IShape shape, PlacementInfo placement, BuildShapeContext context)
    {
        var position = placement.Position ?? context.DefaultPosition ?? string.Empty;

        if (shape is IPositioned positioned)
        {
            positioned.Position = position;
        }
        else
        {
            shape.Metadata.Position = position;
        }

        var parent = placement.IsLayoutZone() ? context.Layout : context.Shape;

        foreach (var zone in placement.Zones)
        {
            parent = ZoneOf(parent, zone);
        }

        await parent.AddAsync(shape, position);
    }

    private static IShape ZoneOf(IShape parent, string zone) => parent switch
    {
        Zones.IZoneHolding holder => holder.Zones[zone],
        _ when parent.Properties.TryGetValue(zone, out var known) && known is IShape shape => shape,
        _ => throw new InvalidOperationException(
            $"The shape {parent.Metadata.Type} has no zones, so that nothing can be placed in its zone {zone}. Place the shape in a zone of a zone holder."),
    };
}
