namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shape types: events, placement, wrappers, bindings. Contract: Orchard Core 3.0.</summary>
public interface IShapeTableProvider
{
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}

/// <summary>A provider that describes for other features and says for which by <see cref="ShapeAlterationBuilder.From"/>. Contract: Orchard Core 3.0.</summary>
public interface IShapeTableHarvester : IShapeTableProvider
{
}

/// <summary>A class with methods that render shapes, marked <see cref="ShapeAttribute"/>. Contract: Orchard Core 3.0.</summary>
public interface IShapeAttributeProvider
{
}

/// <summary>The shape types as a theme renders them; built once a theme. Contract: Orchard Core 3.0.</summary>
public interface IShapeTableManager
{
    Task<ShapeTable> GetShapeTableAsync(string? themeId);
}
