namespace OrchardSite.Contracts.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files below the given top folders, build output left out, with '/' as separator.</summary>
    public static IEnumerable<string> Sources(string pattern, params string[] folders) =>
        from folder in folders
        from path in Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !relative.Contains("/bin/", StringComparison.Ordinal) && !relative.Contains("/obj/", StringComparison.Ordinal) &&
            !relative.Contains("/node_modules/", StringComparison.Ordinal) && !relative.Contains("/wwwroot/lib/", StringComparison.Ordinal) && !relative.Contains("/App_Data/", StringComparison.Ordinal)
        select relative;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OrchardSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("OrchardSite.sln was not found above the test assembly: run the tests from a checkout.");
    }
}
