using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape whose zones come to be when something is added to them. Contract: Orchard Core 3.0.</summary>
public class ZoneHolding : Shape, IZoneHolding
{
    private Func<ValueTask<IShape>>? _zoneFactory;
    private Zones? _zones;

    public ZoneHolding(Func<ValueTask<IShape>> zoneFactory) => _zoneFactory = zoneFactory;

    protected ZoneHolding()
    {
    }

    public Zones Zones => _zones ??= new Zones(ZoneFactory, this);

    internal Func<ValueTask<IShape>> ZoneFactory => _zoneFactory ??= CreateZoneAsync;

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        if (!base.TryGetMember(binder, out result) || result is null)
        {
            result = new ZoneOnDemand(ZoneFactory, this, binder.Name);
        }

        return true;
    }

    private protected virtual ValueTask<IShape> CreateZoneAsync() =>
        throw new InvalidOperationException("This zone holder was created without a zone factory.");
}
