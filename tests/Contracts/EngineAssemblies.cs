using System.Reflection;

namespace OrchardSite.Contracts.Tests;

/// <summary>The assemblies under test, found beside the host, so that a new project is covered without being named here.</summary>
internal static class EngineAssemblies
{
    /// <summary>What the official packages would replace: src/Engine and src/Features.</summary>
    public static IReadOnlyList<Assembly> Engine { get; } = Load(name => name.StartsWith("Sapling.", StringComparison.Ordinal) || name.StartsWith("OrchardCore.", StringComparison.Ordinal) || name == "TheAdmin");

    /// <summary>The portable part: modules, themes and recipes.</summary>
    public static IReadOnlyList<Assembly> Site { get; } = Load(name => name.StartsWith("Agency.", StringComparison.Ordinal));

    private static List<Assembly> Load(Func<string, bool> wanted) =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(path => wanted(Path.GetFileNameWithoutExtension(path)))
            .Order(StringComparer.Ordinal)
            .Select(Assembly.LoadFrom)];
}
