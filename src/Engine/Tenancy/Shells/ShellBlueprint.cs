using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ShellBlueprint
{
    public IDictionary<Type, IEnumerable<IFeatureInfo>> Dependencies { get; set; } = null!;
    public ShellDescriptor Descriptor { get; set; } = null!;
    public ShellSettings Settings { get; set; } = null!;
}
