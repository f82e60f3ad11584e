using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What the engine knows of a shape: type, place, alternates, wrappers, cache. Contract: Orchard Core 3.0.</summary>
public class ShapeMetadata
{
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private List<Func<IShape, Task>>? _processing;
    private AlternatesCollection? _alternates;
    private AlternatesCollection? _wrappers;
    private CacheContext? _cache;

    public string Type { get; set; } = null!;

    public string? DisplayType { get; set; }

    public string? Position { get; set; }

    public string? Tab
    {
        get => TabGrouping.HasValue ? TabGrouping.ToString() : null;
        set => TabGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    public string? Card
    {
        get => CardGrouping.HasValue ? CardGrouping.ToString() : null;
        set => CardGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    public string? Column
    {
        get => ColumnGrouping.HasValue ? ColumnGrouping.ToString() : null;
        set => ColumnGrouping = GroupingMetadata.ParseColumn(value);
    }

    [JsonIgnore]
    public GroupingMetadata TabGrouping { get; set; }

    [JsonIgnore]
    public GroupingMetadata CardGrouping { get; set; }

    [JsonIgnore]
    public GroupingMetadata ColumnGrouping { get; set; }

    public string? PlacementSource { get; set; }

    public string? Prefix { get; set; }

    public string? Name { get; set; }

    public string? Differentiator { get; set; }

    public AlternatesCollection Wrappers
    {
        get => _wrappers ??= [];
        set => _wrappers = value;
    }

    public AlternatesCollection Alternates
    {
        get => _alternates ??= [];
        set => _alternates = value;
    }

    public bool IsCached => _cache is not null;

    [JsonIgnore]
    public IHtmlContent? ChildContent { get; set; }

    [JsonIgnore]
    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    [JsonIgnore]
    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing ?? (IReadOnlyList<Func<IShape, Task>>)[];

    [JsonIgnore]
    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    internal bool HasAlternates => _alternates is { Count: > 0 };

    internal bool HasWrappers => _wrappers is { Count: > 0 };

    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);

    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);

    /// <summary>Makes the shape cached under an id, or another id for one that is cached already.</summary>
    public CacheContext Cache(string cacheId)
    {
        if (_cache?.CacheId != cacheId)
        {
            _cache = new CacheContext(cacheId);
        }

        return _cache;
    }

    /// <summary>The cache settings, null when the shape is not cached.</summary>
    public CacheContext? Cache() => _cache;
}
