using Sapling.Media.Library;

namespace Sapling.Media.Screens;

/// <summary>What the screen of a folder shows.</summary>
internal sealed class LibraryView
{
    public required LibraryListing Listing { get; init; }

    public required LibraryPage Page { get; init; }

    /// <summary>The folders along the way to the open one, each with those beside it.</summary>
    public required IReadOnlyList<LibraryBranch> Tree { get; init; }

    public required IReadOnlyList<string> Folders { get; init; }

    public required IReadOnlyDictionary<string, int> Usages { get; init; }

    /// <summary>False while the folder is still being compared with the disk.</summary>
    public required bool IsComplete { get; init; }

    public required bool MayUpload { get; init; }

    public required bool MayManageFolder { get; init; }

    /// <summary>Where uploads go that name no folder.</summary>
    public required string UploadFolder { get; init; }

    public required long MaxSize { get; init; }

    public required IReadOnlyList<string> Extensions { get; init; }

    public bool IsSearch => !string.IsNullOrWhiteSpace(Listing.Text);
}

/// <summary>A line of the tree of folders.</summary>
internal sealed record LibraryBranch(string Path, string Name, int Level, bool IsOpen, bool IsHere);
