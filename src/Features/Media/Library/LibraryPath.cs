namespace Sapling.Media.Library;

/// <summary>Parts of library paths.</summary>
internal static class LibraryPath
{
    public static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? (string.Empty, path) : (path[..slash], path[(slash + 1)..]);
    }

    public static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    /// <summary>Whether the path is the folder or lies below it.</summary>
    public static bool IsIn(string path, string folder)
        => folder.Length == 0
            || path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');

    /// <summary>The folder and those above it, from the top, without the root.</summary>
    public static IEnumerable<string> WithParents(string folder)
    {
        for (var slash = folder.IndexOf('/'); slash >= 0; slash = folder.IndexOf('/', slash + 1))
        {
            yield return folder[..slash];
        }

        if (folder.Length > 0)
        {
            yield return folder;
        }
    }
}
