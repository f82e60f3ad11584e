using System.Collections;
using System.Dynamic;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A shape whose properties are a dictionary. Contract: Orchard Core 3.0.</summary>
public class Shape : Composite, IShape, IPositioned, IEnumerable<object>
{
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private PositionedList _items;

    public ShapeMetadata Metadata { get; } = new();

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IReadOnlyList<IPositioned> Items => _items.Sorted();

    public bool HasItems => _items.Count > 0;

    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    public virtual ValueTask<IShape> AddAsync(object item, string? position)
    {
        _items.Add(item, position);
        return ValueTask.FromResult<IShape>(this);
    }

    public void Remove(string shapeName) => _items.Remove(shapeName);

    public IShape? Named(string shapeName) => _items.Find(shapeName, normalized: false);

    public IShape? NormalizedNamed(string shapeName) => _items.Find(shapeName, normalized: true);

    public IEnumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        if (binder.ReturnType == typeof(IEnumerable<object>) || binder.ReturnType == typeof(IEnumerable<dynamic>))
        {
            result = Items;
            return true;
        }

        return base.TryConvert(binder, out result);
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result) =>
        base.TryInvokeMember(binder, args, out result);

    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        if (_properties.TryGetValue(name, out result))
        {
            return true;
        }

        result = Named(name);
        return true;
    }

    protected override bool TrySetMemberImpl(string name, object value)
    {
        // A number or a flag given as Position is text here, as it is in templates.
        if (name == nameof(Position))
        {
            Position = value?.ToString();
            return true;
        }

        return base.TrySetMemberImpl(name, value);
    }
}
