using Sapling.Admin.Lists;
using Sapling.Media.Types;
using YesSql.Indexes;

namespace Sapling.Media.Library;

/// <summary>A row a file, from which lists are made without loading documents.</summary>
internal sealed class LibraryFileIndex : MapIndex
{
    public const int PathLength = Storage.StorePath.MaxLength;

    public string Path { get; set; } = string.Empty;

    public string Folder { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    /// <summary>Name and alternative text, folded.</summary>
    public string SearchText { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public long Size { get; set; }

    public DateTime ModifiedUtc { get; set; }

    public string Hash { get; set; } = string.Empty;

    public int Width { get; set; }

    public int Height { get; set; }

    public string Alt { get; set; } = string.Empty;

    public double? FocusX { get; set; }

    public double? FocusY { get; set; }
}

/// <summary>A row a folder, from which the tree is made.</summary>
internal sealed class LibraryFolderIndex : MapIndex
{
    public string Path { get; set; } = string.Empty;

    public string Parent { get; set; } = string.Empty;

    public long Stamp { get; set; }
}

internal sealed class LibraryFileIndexProvider : IndexProvider<LibraryFile>
{
    public override void Describe(DescribeContext<LibraryFile> context) => context.For<LibraryFileIndex>().Map(file => new LibraryFileIndex
    {
        Path = file.Path,
        Folder = file.Folder,
        Name = file.Name,
        SearchText = FoldedText.Of(file.Alt.Length == 0 ? file.Name : file.Name + " " + file.Alt),
        Kind = FileKinds.Of(file.Name),
        Size = file.Size,
        ModifiedUtc = file.ModifiedUtc,
        Hash = file.Hash,
        Width = file.Width,
        Height = file.Height,
        Alt = file.Alt,
        FocusX = file.FocusX,
        FocusY = file.FocusY,
    });
}

internal sealed class LibraryFolderIndexProvider : IndexProvider<LibraryFolder>
{
    // The root is its own parent's child under a name that no folder can have, so that it is not listed below itself.
    private const string AboveRoot = "/";

    public override void Describe(DescribeContext<LibraryFolder> context) => context.For<LibraryFolderIndex>().Map(folder => new LibraryFolderIndex
    {
        Path = folder.Path,
        Parent = folder.Path.Length == 0 ? AboveRoot : LibraryPath.Split(folder.Path).Folder,
        Stamp = folder.Stamp,
    });
}
