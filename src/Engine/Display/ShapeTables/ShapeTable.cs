namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape types and bindings of a theme. Contract: Orchard Core 3.0.</summary>
public class ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
{
    public IDictionary<string, ShapeDescriptor> Descriptors { get; } = descriptors;

    public IDictionary<string, ShapeBinding> Bindings { get; } = bindings;
}
