using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media;
using Sapling.Media.Usage;

namespace Sapling.Media.Moves;

/// <summary>An old version that is brought back finds its files where they are now, so that it counts among their users.</summary>
internal sealed class RestoredItems(IMediaFileStore store, MovedFiles moved, MediaMentions mentions) : ContentHandlerBase
{
    public override async Task RestoringAsync(RestoreContentContext context)
    {
        var content = (JsonObject)(JsonDynamicObject)context.ContentItem.Content;
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in mentions.Find(content))
        {
            if (await store.GetFileInfoAsync(path) is null && await moved.FindAsync(path) is { } place)
            {
                places[path] = place;
            }
        }

        mentions.Replace(content, places.GetValueOrDefault);
    }
}
