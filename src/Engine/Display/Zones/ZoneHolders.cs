using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Zones;

/// <summary>Makes zone holders whose zones are shapes of a given type.</summary>
internal static class ZoneHolders
{
    private static readonly Func<IShapeFactory, ValueTask<IShape>> _zone = static factory => factory.CreateAsync("Zone");
    private static readonly Func<IShapeFactory, ValueTask<IShape>> _contentZone = static factory => factory.CreateAsync("ContentZone");

    public static ValueTask<IShape> CreateAsync(IShapeFactory factory) =>
        ValueTask.FromResult<IShape>(new ZoneHolding<IShapeFactory>(_zone, factory));

    public static ValueTask<IShape> CreateContentAsync(IShapeFactory factory) =>
        ValueTask.FromResult<IShape>(new ZoneHolding<IShapeFactory>(_contentZone, factory));
}
