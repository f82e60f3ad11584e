namespace Sapling.Media.Fields;

/// <summary>What a field asks of the texts of its photos before its item is published.</summary>
public sealed class PictureTextFieldSettings
{
    public bool CaptionRequired { get; set; } = true;

    /// <summary>Off, because the caption is read out where there is no alternative text.</summary>
    public bool AltTextRequired { get; set; }
}
