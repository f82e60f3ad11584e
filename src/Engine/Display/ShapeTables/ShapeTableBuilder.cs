using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Collects what a provider says of shape types. Contract: Orchard Core 3.0.</summary>
public class ShapeTableBuilder
{
    private readonly List<ShapeAlterationBuilder> _alterations = [];
    private readonly IFeatureInfo _feature;

    public ShapeTableBuilder(IFeatureInfo feature, IReadOnlyCollection<string>? excludedFeatureIds = null)
    {
        _feature = feature;
        ExcludedFeatureIds = excludedFeatureIds ?? [];
    }

    public IReadOnlyCollection<string> ExcludedFeatureIds { get; }

    public ShapeAlterationBuilder Describe(string shapeType)
    {
        var alteration = new ShapeAlterationBuilder(_feature, shapeType);
        _alterations.Add(alteration);
        return alteration;
    }

    public IEnumerable<ShapeAlteration> BuildAlterations() => _alterations.Select(alteration => alteration.Build());
}
