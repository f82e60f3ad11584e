namespace OrchardCore.DisplayManagement;

/// <summary>
/// Makes a method of an <c>IShapeAttributeProvider</c> render a shape type, by default that of the method's name. Parameters are
/// properties of the shape by name, or the shape, its display context and services by type. Contract: Orchard Core 3.0.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class ShapeAttribute : Attribute
{
    public ShapeAttribute()
    {
    }

    public ShapeAttribute(string shapeType) => ShapeType = shapeType;

    public string? ShapeType { get; }
}
