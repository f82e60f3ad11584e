using Sapling.Data.Stores;


namespace Sapling.Contents.Autoroute;

/// <summary>How paths are compared: composed, in small letters, without slashes around them.</summary>
internal static class RoutePaths
{
    internal static string Normalize(string? path) => path is null ? string.Empty : path.Composed().Trim('/').ToLowerInvariant();
}
