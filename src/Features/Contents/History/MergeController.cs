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

        var page = sides.Page(Service<ItemFields>());

        if (page.Fields.Count == 0)
        {
            await Service<WorkCopies>().RemoveAsync(contentItemId, UserId);
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

        if (!await MayAsync(CommonPermissions.EditContent, sides.Theirs))
        {
            return Forbid();
        }

        // Somebody saved again while the two were compared.
        if (baseVersion != sides.Theirs.ContentItemVersionId)
        {
            return RedirectToAction(nameof(Show), new { contentItemId });
        }

        var mine = sides.Page(Service<ItemFields>()).Fields.Select(field => field.Key).Where(key => Request.Form[$"choice.{key}"] == "mine").ToArray();
        var saving = Service<ItemSaving>();
        var next = ItemFields.Take(saving.Next(sides.Theirs), sides.Mine, mine);

        try
        {
            await Service<WorkCopies>().RemoveAsync(contentItemId, UserId);
            await saving.StoreAsync(sides.Theirs, next, publish: false);
        }
        catch (ConcurrencyException)
        {
            await Service<ISession>().ResetAsync();
            return RedirectToAction(nameof(Show), new { contentItemId });
        }

        await SucceedAsync(H["Both texts are merged into a new draft. Both stay in the history."]);
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

        var known = copy.BaseVersion.Length == 0 ? null : await Contents.GetVersionAsync(copy.BaseVersion);
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
        internal MergePage Page(ItemFields fields)
        {
            var byMe = Base is null ? null : fields.Differences(Base, Mine, Type).Select(field => field.Key).ToHashSet();
            var byThem = Base is null ? null : fields.Differences(Base, Theirs, Type).Select(field => field.Key).ToHashSet();

            return new MergePage(Theirs, Copy.SavedUtc,
            [
                .. fields.Differences(Theirs, Mine, Type).Select(difference => new MergeField(
                    difference.Key,
                    difference.Label,
                    difference.Before,
                    difference.After,
                    difference.Changes,
                    TakesMine: byMe?.Contains(difference.Key) ?? true,
                    IsBoth: byMe?.Contains(difference.Key) == true && byThem?.Contains(difference.Key) == true)),
            ]);
        }
    }
}

internal sealed record MergePage(ContentItem Theirs, DateTime MineUtc, IReadOnlyList<MergeField> Fields);

/// <param name="TakesMine">What is proposed: the text of whoever changed it; one's own when both did.</param>
internal sealed record MergeField(string Key, string Label, string Theirs, string Mine, IReadOnlyList<Change> Changes, bool TakesMine, bool IsBoth);
