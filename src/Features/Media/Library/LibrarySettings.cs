namespace Sapling.Media.Library;

/// <summary>What the site's people decided on uploads. The host's <c>OrchardCore_Media</c> section is the outer limit.</summary>
public sealed class LibrarySettings
{
    /// <summary>Extensions that may be uploaded, with the dot; empty: all that the host allows.</summary>
    public string[] AllowedFileExtensions { get; set; } = [];

    /// <summary>The largest file in megabytes; 0: what the host allows.</summary>
    public int MaxFileMegabytes { get; set; }

    /// <summary>Whether files that are uploaded outside of a folder go to one of the month: 2026/11.</summary>
    public bool DatedFolders { get; set; } = true;
}
