using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>The zones of a holder by name; one that is still empty is a <see cref="ZoneOnDemand"/>. Contract: Orchard Core 3.0.</summary>
public class Zones : Composite
{
    private readonly ZoneHolding _parent;
    private readonly Func<ValueTask<IShape>> _zoneFactory;

    public Zones(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
    }

    public Zones(ZoneHolding parent)
        : this(parent.ZoneFactory, parent)
    {
    }

    public IShape this[string name]
    {
        get => _parent.Properties.TryGetValue(name, out var zone) && zone is IShape shape
            ? shape
            : new ZoneOnDemand(_zoneFactory, _parent, name);
        set => _parent.Properties[name] = value;
    }

    public bool IsNotEmpty(string name) => this[name] is not ZoneOnDemand;

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        result = this[name];
        return true;
    }

    protected override bool TrySetMemberImpl(string name, object value)
    {
        if (value is IShape shape)
        {
            this[name] = shape;
        }

        return true;
    }
}
