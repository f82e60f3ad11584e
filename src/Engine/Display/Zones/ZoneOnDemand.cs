using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that nothing was added to yet: equal to null, created by the first item. Contract: Orchard Core 3.0.</summary>
public class ZoneOnDemand : Shape
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;
    private readonly string _name;

    public ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
        _name = potentialZoneName;
    }

    public static bool operator ==(ZoneOnDemand? _, object? b) => b is null or Nil;

    public static bool operator !=(ZoneOnDemand? a, object? b) => !(a == b);

    public override async ValueTask<IShape> AddAsync(object item, string? position)
    {
        if (item is null)
        {
            return _parent;
        }

        // Another holder of this placeholder may have created the zone meanwhile.
        if (!_parent.Properties.TryGetValue(_name, out var known) || known is not IShape zone)
        {
            zone = await _zoneFactory();
            zone.Properties["Parent"] = _parent;
            zone.Properties["ZoneName"] = _name;
            _parent.Properties[_name] = zone;
        }

        return await zone.AddAsync(item, position);
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => Nothing(out result);

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result) => Nothing(out result);

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result) => Nothing(out result);

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        if (binder.ReturnType.IsAssignableFrom(GetType()))
        {
            result = this;
            return true;
        }

        result = binder.ReturnType == typeof(string) ? ToString()
            : binder.ReturnType.IsValueType ? Activator.CreateInstance(binder.ReturnType) : null;
        return true;
    }

    public override bool Equals(object? obj) => obj is null or Nil || ReferenceEquals(this, obj);

    public override int GetHashCode() => HashCode.Combine(_parent, _name);

    public override string ToString() => string.Empty;

    private static bool Nothing(out object? result)
    {
        result = Nil.Instance;
        return true;
    }
}
