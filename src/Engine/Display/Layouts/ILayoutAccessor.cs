using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>The layout shape of the present request. Contract: Orchard Core 3.0.</summary>
public interface ILayoutAccessor
{
    Task<IZoneHolding> GetLayoutAsync();
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class LayoutAccessor(IShapeFactory shapeFactory) : ILayoutAccessor
{
    private Task<IZoneHolding>? _layout;

    public Task<IZoneHolding> GetLayoutAsync() => _layout ??= CreateAsync();

    private async Task<IZoneHolding> CreateAsync() =>
        await shapeFactory.CreateAsync("Layout", ZoneHolders.CreateAsync, shapeFactory) as IZoneHolding
        ?? throw new InvalidOperationException("The shape Layout must be a zone holder; something that runs when it is created replaced it.");
}
