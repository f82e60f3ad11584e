namespace Sapling.Media.Recipes;

/// <summary>One file of the step <c>media</c>. <see cref="Path"/> is the old name of <see cref="TargetPath"/>.</summary>
internal sealed class MediaStepFile
{
    public string? TargetPath { get; set; }

    public string? Path { get; set; }

    public string? SourcePath { get; set; }

    public string? SourceUrl { get; set; }

    public string? Base64 { get; set; }
}
