namespace Sapling.Media.Storage;

/// <summary>A store whose files lie on this machine's disk, so that they can be sent without copying.</summary>
internal interface IPhysicalFiles
{
    /// <summary>Where the file is, whether or not it exists; null when the path is refused.</summary>
    string? GetPhysicalPath(string path);
}
