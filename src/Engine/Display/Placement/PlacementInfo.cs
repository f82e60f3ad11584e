namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>
/// Where a shape goes: <c>Zone:position#Tab;position%Card;position|Column_width;position@group</c>, <c>-</c> for nowhere,
/// <c>/Zone</c> for a zone of the layout, and what its alternates and wrappers are. Immutable. Contract: Orchard Core 3.0.
/// </summary>
public class PlacementInfo
{
    public const char PositionDelimiter = ':';
    public const char TabDelimiter = '#';
    public const char GroupDelimiter = '@';
    public const char CardDelimiter = '%';
    public const char ColumnDelimiter = '|';
    public const string HiddenLocation = "-";

    public static readonly PlacementInfo Empty = new();
    public static readonly PlacementInfo Hidden = new(HiddenLocation);

    private readonly bool _isLayoutZone;

    public PlacementInfo()
        : this(location: null)
    {
    }

    public PlacementInfo(string? location, string? source = null, string? shapeType = null, string? defaultPosition = null, string[]? alternates = null, string[]? wrappers = null)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates;
        Wrappers = wrappers;

        var place = PlacementLocation.Parse(location);
        Zones = place.Zones;
        Position = place.Position ?? defaultPosition;
        Tab = place.Tab;
        Card = place.Card;
        Column = place.Column;
        Group = place.Group;
        _isLayoutZone = place.IsLayoutZone;
    }

    public PlacementInfo(
        string? location, string? source, string? shapeType, string? defaultPosition, string[]? alternates, string[]? wrappers, string[]? zones,
        string? position, GroupingMetadata tabGrouping, string? group, GroupingMetadata cardGrouping, GroupingMetadata columnGrouping, bool isLayoutZone)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates;
        Wrappers = wrappers;
        Zones = zones ?? [];
        Position = position;
        Tab = tabGrouping;
        Group = group;
        Card = cardGrouping;
        Column = columnGrouping;
        _isLayoutZone = isLayoutZone;
    }

    public string? Location { get; }

    public string? Source { get; }

    public string? ShapeType { get; }

    public string? DefaultPosition { get; }

    public string[]? Alternates { get; }

    public string[]? Wrappers { get; }

    /// <summary>The zone and the zones within it (<c>Content.Aside</c>); empty when the location names none.</summary>
    public string[] Zones { get; }

    public string? Position { get; }

    public GroupingMetadata Tab { get; }

    public GroupingMetadata Card { get; }

    public GroupingMetadata Column { get; }

    public string? Group { get; }

    public static PlacementInfo FromLocation(string? location) =>
        string.IsNullOrEmpty(location) ? Empty : location == HiddenLocation ? Hidden : new PlacementInfo(location);

    public bool IsLayoutZone() => _isLayoutZone;

    public bool IsHidden() => string.IsNullOrEmpty(Location) || Location == HiddenLocation;

    [Obsolete("Use the Zones property instead.")]
    public string[] GetZones() => Zones;

    [Obsolete("Use the Position property instead.")]
    public string? GetPosition() => Position;

    [Obsolete("Use the Group property instead.")]
    public string? GetGroup() => Group;

    /// <summary>A copy that says where it comes from (a file, a module), for diagnostics.</summary>
    public PlacementInfo WithSource(string? source) => source == Source ? this : Copy(Location, source, ShapeType, DefaultPosition, Alternates, Wrappers);

    /// <summary>A copy whose missing values are those of <paramref name="defaults"/>.</summary>
    public PlacementInfo WithDefaults(PlacementInfo? defaults, string? defaultPosition) =>
        new(
            Location ?? defaults?.Location,
            Source ?? defaults?.Source,
            ShapeType ?? defaults?.ShapeType,
            DefaultPosition ?? defaults?.DefaultPosition ?? defaultPosition,
            Alternates ?? defaults?.Alternates,
            Wrappers ?? defaults?.Wrappers);

    public override string ToString() => Location ?? string.Empty;

    private PlacementInfo Copy(string? location, string? source, string? shapeType, string? defaultPosition, string[]? alternates, string[]? wrappers) =>
        new(location, source, shapeType, defaultPosition, alternates, wrappers, Zones, Position, Tab, Group, Card, Column, _isLayoutZone);
}
