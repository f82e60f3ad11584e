using Microsoft.AspNetCore.Http;

namespace OrchardCore.Routing;

/// <summary>As <c>StartsWithSegments</c>, but several slashes in a row count as one. Contract: Orchard Core 3.0.</summary>
public static class PathStringExtensions
{
    public static bool StartsWithNormalizedSegments(this PathString path, PathString other) =>
        path.StartsWithNormalizedSegments(other, StringComparison.OrdinalIgnoreCase, out _);

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, StringComparison comparisonType) =>
        path.StartsWithNormalizedSegments(other, comparisonType, out _);

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, out PathString remaining) =>
        path.StartsWithNormalizedSegments(other, StringComparison.OrdinalIgnoreCase, out remaining);

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, StringComparison comparisonType, out PathString remaining) =>
        path.Value is { } value && value.Contains("//", StringComparison.Ordinal)
            ? new PathString(Collapse(value)).StartsWithSegments(other, comparisonType, out remaining)
            : path.StartsWithSegments(other, comparisonType, out remaining);

    private static string Collapse(string path)
    {
        while (path.Contains("//", StringComparison.Ordinal))
        {
            path = path.Replace("//", "/", StringComparison.Ordinal);
        }

        return path;
    }
}
