using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Finds a binding outside of the shape table, e.g. a template that is edited in the admin; null when there is none. Contract: Orchard Core 3.0.</summary>
public interface IShapeBindingResolver
{
    Task<ShapeBinding?> GetShapeBindingAsync(string shapeType);
}
