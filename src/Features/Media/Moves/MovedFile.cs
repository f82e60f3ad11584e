using YesSql.Indexes;

namespace Sapling.Media.Moves;

/// <summary>Where a file was and where it is now. A document of its own.</summary>
internal sealed class MovedFile
{
    public long Id { get; set; }

    public string OldPath { get; set; } = string.Empty;

    public string NewPath { get; set; } = string.Empty;
}

internal sealed class MovedFileIndex : MapIndex
{
    public string OldPath { get; set; } = string.Empty;

    public string NewPath { get; set; } = string.Empty;
}

internal sealed class MovedFileIndexProvider : IndexProvider<MovedFile>
{
    public override void Describe(DescribeContext<MovedFile> context) => context.For<MovedFileIndex>().Map(file => new MovedFileIndex
    {
        OldPath = file.OldPath,
        NewPath = file.NewPath,
    });
}
