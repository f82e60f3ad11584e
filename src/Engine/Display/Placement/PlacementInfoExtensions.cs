namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class PlacementInfoExtensions
{
    /// <summary>What the second says overrides the first, alternates and wrappers add up.</summary>
    public static PlacementInfo? Combine(this PlacementInfo? first, PlacementInfo? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        return new PlacementInfo(
            string.IsNullOrEmpty(second.Location) ? first.Location : second.Location,
            first.Source is null || second.Source is null ? second.Source ?? first.Source : first.Source + "," + second.Source,
            string.IsNullOrEmpty(second.ShapeType) ? first.ShapeType : second.ShapeType,
            string.IsNullOrEmpty(second.DefaultPosition) ? first.DefaultPosition : second.DefaultPosition,
            first.CombineAlternates(second.Alternates),
            first.CombineWrappers(second.Wrappers));
    }

    public static string[]? CombineAlternates(this PlacementInfo placement, string[]? alternates) => Join(placement.Alternates, alternates);

    public static string[]? CombineWrappers(this PlacementInfo placement, string[]? wrappers) => Join(placement.Wrappers, wrappers);

    private static string[]? Join(string[]? first, string[]? second) =>
        first is null ? second : second is null ? first : [.. first.Union(second)];
}
