using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using Sapling.Contents.Autosave;
using Sapling.Contents.Editing;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Contents.History;

/// <summary>Two people wrote the same item: both texts side by side, to choose from field by field.</summary>
public sealed class MergeController : ItemsController
{
    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Merge", "ShowMerge")]
    public async Task<IActionResult> Show(string contentItemId)
    {
        if (await SidesAsync(contentItemId) is not { } sides)
        {
            return await Contents.GetAsync(contentItemId, VersionOptions.Latest) is null ? NotFound() : ToEditor(contentItemId);
        }

        if (!await MayAsync(CommonPermissions.EditContent, sides.Theirs))
        {
            return Forbid();
        }

        var page = await sides.PageAsync(Service<ItemFields>());

        if (page.Fields.Count == 0)
        {
            Service<WorkCopies>().Remove(contentItemId, UserId);
            return ToEditor(contentItemId);
        }

        return View(page);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Merge/Create", "CreateMerge")]
    public async Task<IActionResult> Create(string contentItemId, string? baseVersion = null)
    {
        if (await SidesAsync(contentItemId) is not { } sides)
        {
            return ToEditor(contentItemId);
        }

        // What has no drafts is saved by publishing it, as the editor does.
        var publish = !sides.Type.IsDraftable();

        if (!await MayAsync(CommonPermissions.EditContent, sides.Theirs) || (publish && !await MayAsync(CommonPermissions.PublishContent, sides.Theirs)))
        {
            return Forbid();
        }

        // Somebody saved again while the two were compared.
        if (baseVersion != sides.Theirs.ContentItemVersionId)
        {
            return RedirectToAction(nameof(Show), new { contentItemId });
        }

        var mine = (await sides.PageAsync(Service<ItemFields>())).Fields.Select(field => field.Key).Where(key => Request.Form[$"choice.{key}"] == "mine").ToArray();
        var saving = Service<ItemSaving>();
        var next = ItemFields.Take(saving.Next(sides.Theirs), sides.Mine, mine);

        bool published;

        try
        {
            Service<WorkCopies>().Remove(contentItemId, UserId);
            published = await saving.StoreAsync(sides.Theirs, next, publish);
        }
        catch (ConcurrencyException)
        {
            await Service<ISession>().ResetAsync();
            return RedirectToAction(nameof(Show), new { contentItemId });
        }

        if (!published)
        {
            await TellRefusalAsync(next);
        }
        else if (publish)
        {
            await TellPublishedAsync(next);
        }
        else
        {
            await SucceedAsync(H["Both texts are merged into a new draft. Both stay in the history."]);
        }

        return ToEditor(contentItemId);
    }

    private async Task<Sides?> SidesAsync(string contentItemId)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } theirs
            || await Service<WorkCopies>().FindAsync(contentItemId, UserId) is not { } copy
            || await Service<IContentDefinitionManager>().GetTypeDefinitionAsync(theirs.ContentType) is not { } type)
        {
            return null;
        }

        // The form names its version: only one of this item may be read with the rights on it.
        var known = copy.BaseVersion.Length > 0 && await Contents.GetVersionAsync(copy.BaseVersion) is { } version && version.ContentItemId == contentItemId ? version : null;
        var mine = (known ?? theirs).Clone();
        var form = Request.HasFormContentType ? Request.Form : null;

        Request.Form = new FormCollection(copy.Fields());
        await Service<IContentItemDisplayManager>().UpdateEditorAsync(mine, Updater, isNew: false);
        ModelState.Clear();

        if (form is not null)
        {
            Request.Form = form;
        }

        return new Sides(known, mine, theirs, copy, type);
    }

    private sealed record Sides(ContentItem? Base, ContentItem Mine, ContentItem Theirs, WorkCopy Copy, ContentTypeDefinition Type)
    {
        internal async Task<MergePage> PageAsync(ItemFields fields)
        {
            var byMe = Base is null ? null : (await fields.DifferencesAsync(Base, Mine, Type)).Select(field => field.Key).ToHashSet();
            var byThem = Base is null ? null : (await fields.DifferencesAsync(Base, Theirs, Type)).Select(field => field.Key).ToHashSet();

            // States, plans and the like that only the others changed are not mine to take back: buttons with permissions made them.
            return new MergePage(Theirs, Copy.SavedUtc,
            [
                .. from difference in await fields.DifferencesAsync(Theirs, Mine, Type)
                   let isMine = byMe?.Contains(difference.Key) ?? true
                   where isMine || difference.IsWriting
                   select new MergeField(difference, TakesMine: isMine, IsBoth: byMe is not null && isMine && byThem!.Contains(difference.Key)),
            ]);
        }
    }
}

internal sealed record MergePage(ContentItem Theirs, DateTime MineUtc, IReadOnlyList<MergeField> Fields);

/// <param name="Difference">From their text to mine.</param>
/// <param name="TakesMine">What is proposed: the text of whoever changed it; one's own when both did.</param>
internal sealed record MergeField(FieldDifference Difference, bool TakesMine, bool IsBoth)
{
    internal string Key => Difference.Key;
}
