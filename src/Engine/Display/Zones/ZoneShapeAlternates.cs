using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Utilities;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone can have a template of its own: <c>Zone-Footer</c>. Contract: Orchard Core 3.0.</summary>
public class ZoneShapeAlternates : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").OnDisplaying(context =>
        {
            if (context.Shape.TryGetProperty<string>("ZoneName", out var name))
            {
                context.Shape.Metadata.Alternates.Add("Zone__" + name.EncodeAlternateElement());
            }
        });

        return ValueTask.CompletedTask;
    }
}
