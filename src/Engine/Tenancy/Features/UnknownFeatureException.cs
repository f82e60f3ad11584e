using OrchardCore.Environment.Extensions.Features;

namespace Sapling.Tenancy.Features;

/// <summary>A feature id that no module or theme of the application declares, or that the tenant may not use.</summary>
public sealed class UnknownFeatureException(IReadOnlyList<string> featureIds) : Exception(
    $"Unknown feature id(s): {string.Join(", ", featureIds)}. Check the spelling, and that the module or theme is referenced by the host project. / " +
    $"Không có tính năng: {string.Join(", ", featureIds)}. Hãy kiểm tra tên và tham chiếu của dự án.")
{
    public IReadOnlyList<string> FeatureIds { get; } = featureIds;

    internal static List<IFeatureInfo> Resolve(Dictionary<string, IFeatureInfo> available, IEnumerable<string> ids)
    {
        var found = new List<IFeatureInfo>();
        var unknown = new List<string>();
        foreach (var id in ids)
        {
            if (available.TryGetValue(id, out var feature))
            {
                found.Add(feature);
            }
            else
            {
                unknown.Add(id);
            }
        }

        return unknown.Count == 0 ? found : throw new UnknownFeatureException(unknown);
    }
}
