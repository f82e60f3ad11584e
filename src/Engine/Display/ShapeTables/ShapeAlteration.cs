using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What one feature says of one shape type. Contract: Orchard Core 3.0.</summary>
public class ShapeAlteration(string shapeType, IFeatureInfo feature, IList<Action<ShapeDescriptor>> configurations)
{
    public string ShapeType { get; } = shapeType;

    public IFeatureInfo Feature { get; } = feature;

    public void Alter(ShapeDescriptor descriptor)
    {
        foreach (var configuration in configurations)
        {
            configuration(descriptor);
        }
    }
}
