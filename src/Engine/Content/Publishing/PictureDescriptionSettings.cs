namespace Sapling.Content.Publishing;

/// <summary>What a text asks of its pictures before its item is published.</summary>
public sealed class PictureDescriptionSettings
{
    /// <summary>Whether an item with a picture in its text that has no alternative text stays a draft.</summary>
    public bool RequiredToPublish { get; set; } = true;
}
