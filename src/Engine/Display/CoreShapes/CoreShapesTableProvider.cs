using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Gives lists and zones what templates and events expect of them. Contract: Orchard Core 3.0.</summary>
public class CoreShapesTableProvider : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("List").OnCreated(context =>
        {
            // Never null for templates.
            context.Shape.Properties.TryAdd("ItemClasses", new List<string>());
            context.Shape.Properties.TryAdd("ItemAttributes", new Dictionary<string, string>());
        });

        return ValueTask.CompletedTask;
    }
}
