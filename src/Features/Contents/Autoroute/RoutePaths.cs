using System.Text;

namespace Sapling.Contents.Autoroute;

/// <summary>How paths are compared: composed, in small letters, without slashes around them.</summary>
internal static class RoutePaths
{
    internal static string Normalize(string? path) => path is null ? string.Empty : path.Normalize(NormalizationForm.FormC).Trim('/').ToLowerInvariant();
}
