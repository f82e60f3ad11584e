namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone holder whose factory needs a state, so that no closure is allocated. Contract: Orchard Core 3.0.</summary>
public sealed class ZoneHolding<T> : ZoneHolding
{
    private readonly Func<T, ValueTask<IShape>> _stateFactory;
    private readonly T _state;

    public ZoneHolding(Func<T, ValueTask<IShape>> zoneFactory, T state)
    {
        _stateFactory = zoneFactory;
        _state = state;
    }

    private protected override ValueTask<IShape> CreateZoneAsync() => _stateFactory(_state);
}
