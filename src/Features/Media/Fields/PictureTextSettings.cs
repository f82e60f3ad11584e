namespace Sapling.Media.Fields;

/// <summary>Site settings of the texts of pictures.</summary>
public sealed class PictureTextSettings
{
    /// <summary>Whether an item with a photo that has no caption stays a draft.</summary>
    public bool RequiredToPublish { get; set; } = true;
}
