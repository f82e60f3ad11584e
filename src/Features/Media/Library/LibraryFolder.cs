namespace Sapling.Media.Library;

/// <summary>A folder of the library, and the state of the disk that its files were last compared with.</summary>
internal sealed class LibraryFolder
{
    public long Id { get; set; }

    public string Path { get; set; } = string.Empty;

    /// <summary>Ticks of the folder's last change when the index was equal to it; 0: never compared.</summary>
    public long Stamp { get; set; }
}
