using OrchardCore.Media;
using OrchardCore.Media.Fields;
using Sapling.Media.Screens;

namespace Sapling.Media.Fields;

/// <summary>The files of a field with their texts, points and names: what its editor shows.</summary>
internal static class MediaFieldItems
{
    public static IReadOnlyList<MediaFieldItem> Of(MediaField field, IMediaFileStore store)
    {
        var texts = field.MediaTexts ?? [];
        var alternatives = AltTexts.Get(field);
        var anchors = field.GetAnchors();
        var names = field.GetAttachedFileNames();
        return (field.Paths ?? []).Select((path, i) => new MediaFieldItem
        {
            Path = path,
            MediaText = texts.ElementAtOrDefault(i),
            AltText = alternatives.ElementAtOrDefault(i),
            Anchor = anchors.ElementAtOrDefault(i),
            AttachedFileName = names.ElementAtOrDefault(i),
            Name = Path.GetFileName(path),
            Url = store.MapPathToPublicUrl(path),
            Thumbnail = FileAnswer.ThumbnailOf(path, store),
        }).ToList();
    }
}
