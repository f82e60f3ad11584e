using OrchardCore.ContentManagement;
using Sapling.Media.Library;

namespace Sapling.Media.Screens;

/// <summary>What the screen of one file shows.</summary>
internal sealed class FileView
{
    public required LibraryFile File { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<ContentItem> Usages { get; init; }

    public required bool MayManage { get; init; }
}

/// <summary>The files that are to be deleted or moved, to be sure of.</summary>
internal sealed class SelectionView
{
    /// <summary>The folder that the user came from.</summary>
    public required string Folder { get; init; }

    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>In how many items each is used.</summary>
    public required IReadOnlyDictionary<string, int> Usages { get; init; }

    /// <summary>Some of those items.</summary>
    public IReadOnlyList<ContentItem> Items { get; init; } = [];

    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Whether the folder itself goes.</summary>
    public bool IsFolder { get; init; }

    public string? Error { get; init; }
}
