using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;

namespace Sapling.Contents.Autoroute;

/// <summary>What comes back from the bin or the history may find its path taken meanwhile: it gets another, and its editor is told.</summary>
internal sealed class RestoredPath(PathAssignment paths, INotifier notifier, IHtmlLocalizer<RestoredPath> H) : ContentHandlerBase
{
    public override async Task RestoringAsync(RestoreContentContext context)
    {
        var item = context.ContentItem;

        if (item.Get<AutoroutePart>(nameof(AutoroutePart)) is not { Disabled: false, Path: { Length: > 0 } former } || await paths.IsFreeAsync(former, item.ContentItemId))
        {
            return;
        }

        var path = await paths.UniqueAsync(former, item.ContentItemId);
        item.Alter<AutoroutePart>(part => part.Path = path);
        await notifier.AddAsync(NotifyType.Warning, H["Another item has the path \"{0}\" by now; this one has \"{1}\".", former, path]);
    }
}
