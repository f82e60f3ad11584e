namespace Sapling.Media.Library;

/// <summary>What is known of a file of the library beyond its bytes. The disk is the truth; this is kept in step with it.</summary>
internal sealed class LibraryFile
{
    public long Id { get; set; }

    public string Path { get; set; } = string.Empty;

    public string Folder { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public long Size { get; set; }

    public DateTime ModifiedUtc { get; set; }

    /// <summary>SHA-256 of the content; empty until it was read.</summary>
    public string Hash { get; set; } = string.Empty;

    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>What the picture shows, for those who do not see it; offered wherever the picture is used.</summary>
    public string Alt { get; set; } = string.Empty;

    /// <summary>What stays in sight when the picture is cropped, from 0 (left, top) to 1; none: its middle. Offered wherever the picture is used.</summary>
    public double? FocusX { get; set; }

    public double? FocusY { get; set; }

    /// <summary>Puts the file at another place.</summary>
    public void MoveTo(string path)
    {
        Path = path;
        (Folder, Name) = LibraryPath.Split(path);
    }
}
