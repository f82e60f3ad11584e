using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Modules;
using Sapling.Content.Publishing;
using Sapling.Contents.Autosave;
using Sapling.Contents.Listing;
using Sapling.Contents.Scheduling;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Contents.Editing;

/// <summary>The list of content items and the page that writes one.</summary>
public sealed class ContentItemController : ItemsController
{
    private const int UnprocessableContent = 422;

    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    public async Task<IActionResult> Index(string? contentTypeId = null)
    {
        if (!await MayAsync(CommonPermissions.ListContent, contentTypeId))
        {
            return Forbid();
        }

        return View(await Service<ItemLists>().PageAsync(contentTypeId, Updater, User, HttpContext.RequestAborted));
    }

    [HttpGet]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> Create(string id, string? draft = null, string? returnUrl = null)
    {
        if (await TypeAsync(id) is not { } type)
        {
            return NotFound();
        }

        // The address names the item before it exists: what was written comes back when the page is opened again.
        if (!WorkCopies.IsKey(draft))
        {
            return RedirectToAction(nameof(Create), new { id, draft = Service<IContentItemIdGenerator>().GenerateUniqueId(new ContentItem()), returnUrl });
        }

        if (await AnswerOfStoredAsync(draft!, returnUrl) is { } answer)
        {
            return answer;
        }

        var item = await NewAsync(type, draft!);

        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var displays = Service<IContentItemDisplayManager>();

        if (await Service<WorkCopies>().FindAsync(draft!, UserId) is { } copy)
        {
            var restored = await RestoreAsync(copy, item, isNew: true);
            return View(await Service<EditorPages>().NewAsync(item, restored, User, returnUrl, copy.SavedUtc));
        }

        return View(await Service<EditorPages>().NewAsync(item, await displays.BuildEditorAsync(item, Updater, isNew: true), User, returnUrl));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> CreatePost(string id, string? draft, string? returnUrl = null)
    {
        if (await TypeAsync(id) is not { } type || !WorkCopies.IsKey(draft))
        {
            return NotFound();
        }

        // The form was sent twice: what was saved the first time is not made again.
        if (await AnswerOfStoredAsync(draft!, returnUrl) is { } answer)
        {
            return answer;
        }

        var publish = IsPublishing || !type.IsDraftable();
        var item = await NewAsync(type, draft!);

        if (!await MayAsync(CommonPermissions.EditContent, item) || ((publish || IsPlanning) && !await MayAsync(CommonPermissions.PublishContent, item)))
        {
            return Forbid();
        }

        var editor = await Service<IContentItemDisplayManager>().UpdateEditorAsync(item, Updater, isNew: true);
        var refused = await RefusesAsync(item, publish);

        if (!ModelState.IsValid)
        {
            await KeepRefusedAsync(item, baseVersion: null);
            return View(await Service<EditorPages>().NewAsync(item, editor, User, returnUrl, refused: refused));
        }

        Service<WorkCopies>().Remove(draft!, UserId);
        var published = await Service<ItemSaving>().StoreNewAsync(item, publish);
        await TellAsync(item, publish, published);
        return ToEditor(draft!, returnUrl);
    }

    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> Edit(string contentItemId, string? returnUrl = null)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, latest))
        {
            return Forbid();
        }

        Service<Presence>().Touch(contentItemId, UserId, User.Identity?.Name ?? string.Empty);
        var pages = Service<EditorPages>();

        if (await Service<WorkCopies>().FindAsync(contentItemId, UserId) is { } copy)
        {
            if (copy.BaseVersion != latest.ContentItemVersionId)
            {
                return RedirectToAction("Show", "Merge", new { contentItemId });
            }

            var shown = latest.Clone();
            var restored = await RestoreAsync(copy, shown, isNew: false);
            return View(await pages.ExistingAsync(latest, shown, restored, User, returnUrl, copy.SavedUtc));
        }

        return View(await pages.ExistingAsync(latest, latest, await Service<IContentItemDisplayManager>().BuildEditorAsync(latest, Updater, isNew: false), User, returnUrl));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> EditPost(string contentItemId, string? baseVersion = null, string? returnUrl = null)
    {
        if (await Contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return NotFound();
        }

        var type = await Service<IContentDefinitionManager>().GetTypeDefinitionAsync(latest.ContentType);
        var publish = IsPublishing || type?.IsDraftable() == false;

        if (!await MayAsync(CommonPermissions.EditContent, latest) || ((publish || IsPlanning) && !await MayAsync(CommonPermissions.PublishContent, latest)))
        {
            return Forbid();
        }

        if (baseVersion != latest.ContentItemVersionId)
        {
            return await CompareAsync(latest, baseVersion);
        }

        var saving = Service<ItemSaving>();
        var next = saving.Next(latest);
        var editor = await Service<IContentItemDisplayManager>().UpdateEditorAsync(next, Updater, isNew: false);
        var refused = await RefusesAsync(next, publish);

        if (!ModelState.IsValid)
        {
            await KeepRefusedAsync(latest, baseVersion);
            return View(await Service<EditorPages>().ExistingAsync(latest, next, editor, User, returnUrl, refused: refused));
        }

        try
        {
            Service<WorkCopies>().Remove(contentItemId, UserId);
            var published = await saving.StoreAsync(latest, next, publish);
            await TellAsync(next, publish, published);
        }
        catch (ConcurrencyException)
        {
            await Service<ISession>().ResetAsync();
            return await CompareAsync(latest, baseVersion);
        }

        return ToEditor(contentItemId, returnUrl);
    }

    private bool IsPlanning => PlannedMoments.IsAskedFor(Request.Form);

    private bool IsPublishing => Request.Form.ContainsKey("submit.Publish");

    private bool IsPlanningToPublish => Request.Form["submit.Save"] == PublishLaterPartDriver.Schedule;

    /// <summary>Says beside the inputs what an item lacks that is to be published now or by itself later; true when it lacks anything.</summary>
    private async Task<bool> RefusesAsync(ContentItem item, bool publish)
    {
        if (!publish && !IsPlanningToPublish)
        {
            return false;
        }

        var problems = await Service<PublishRequirements>().CheckAsync(item);

        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Name, problem.Message);
        }

        return problems.Count > 0;
    }

    /// <summary>Nothing of what was refused is stored in the item, but it must outlive the tab.</summary>
    private async Task KeepRefusedAsync(ContentItem item, string? baseVersion)
    {
        await Service<ISession>().CancelAsync();
        var copies = Service<WorkCopies>();
        await copies.SaveAsync(copies.Make(item.ContentItemId, item.ContentType, baseVersion, User, Request.Form), HttpContext.RequestAborted);
        Response.StatusCode = UnprocessableContent;
    }

    private async Task<ContentTypeDefinition?> TypeAsync(string id) =>
        await Service<IContentDefinitionManager>().GetTypeDefinitionAsync(id) is { } type && type.IsCreatable() ? type : null;

    /// <summary>Where an id leads that was used before; null when it was not. Under that of a deleted item its versions would come to the writer of the new one.</summary>
    private async Task<IActionResult?> AnswerOfStoredAsync(string id, string? returnUrl)
    {
        var stored = (await Service<ISession>().QueryIndex<ContentItemIndex>(index => index.ContentItemId == id).ListAsync()).ToArray();
        return stored.Length == 0 ? null : stored.Any(version => version.Latest) ? ToEditor(id, returnUrl) : NotFound();
    }

    private async Task<ContentItem> NewAsync(ContentTypeDefinition type, string id)
    {
        var item = await Contents.NewAsync(type.Name);
        item.ContentItemId = id;
        item.Owner = UserId;
        return item;
    }

    private async Task<OrchardCore.DisplayManagement.IShape> RestoreAsync(WorkCopy copy, ContentItem item, bool isNew)
    {
        // Editors read a posted form: what was kept is put in its place, and its mistakes are told when it is saved.
        Request.Form = new FormCollection(copy.Fields());
        var editor = await Service<IContentItemDisplayManager>().UpdateEditorAsync(item, Updater, isNew);

        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Skipped;
        }

        return editor;
    }

    /// <summary>Somebody saved meanwhile: what was sent is kept, and both are shown side by side.</summary>
    private async Task<IActionResult> CompareAsync(ContentItem latest, string? baseVersion)
    {
        var copies = Service<WorkCopies>();
        await copies.SaveAsync(copies.Make(latest.ContentItemId, latest.ContentType, baseVersion, User, Request.Form), HttpContext.RequestAborted);
        return RedirectToAction("Show", "Merge", new { contentItemId = latest.ContentItemId });
    }

    private async Task TellAsync(ContentItem item, bool publish, bool published)
    {
        if (!published)
        {
            await FailAsync(H["The draft is saved, but \"{0}\" could not be published.", item.DisplayText ?? string.Empty]);
        }
        else if (publish)
        {
            await TellPublishedAsync(item);
        }
        else if (PlannedMoments.Planned(Request.Form, item) is { } planned)
        {
            var at = (await Service<ILocalClock>().ConvertToLocalAsync(planned.Utc)).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
            await SucceedAsync(planned.IsEnd
                ? H["\"{0}\" will be unpublished by itself at {1}.", item.DisplayText ?? string.Empty, at]
                : H["\"{0}\" will be published by itself at {1}.", item.DisplayText ?? string.Empty, at]);
        }
        else
        {
            await SucceedAsync(H["The draft of \"{0}\" is saved.", item.DisplayText ?? string.Empty]);
        }
    }
}
