using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;

namespace Sapling.Admin.Trees;

/// <summary>What all screens of a tree share: who may see them, that nobody overwrites what another has just changed, and the way back to the tree.</summary>
public abstract class ItemTreeScreen<TDocument>(IContentManager contents, IAuthorizationService authorization, INotifier notifier) : Controller
    where TDocument : ItemTreeDocument
{
    protected IContentManager Contents => contents;

    /// <summary>What one must be granted to edit the tree.</summary>
    protected abstract Permission Permission { get; }

    /// <summary>The controller whose action Edit shows the tree.</summary>
    protected abstract string TreeController { get; }

    /// <summary>Says that the tree is not the one that the user has seen.</summary>
    protected abstract LocalizedHtmlString Outdated { get; }

    /// <summary>The document of the id, or null.</summary>
    protected abstract Task<TDocument?> ReadAsync(string id);

    /// <summary>Null when the user may edit, else the refusal.</summary>
    protected async Task<IActionResult?> RefuseAsync()
        => await authorization.AuthorizeAsync(User, Permission) ? null : User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();

    /// <summary>Does something with the document, for those who may.</summary>
    protected async Task<IActionResult> WithAsync(string id, Func<TDocument, Task<IActionResult>> action)
        => await RefuseAsync() ?? (await ReadAsync(id) is { } document ? await action(document) : NotFound());

    protected Task<IActionResult> MoveAsync(string id, ItemTreeMove move) => WithAsync(id, async document =>
    {
        if (move.Version != document.Version)
        {
            return await TellOutdatedAsync(id);
        }

        if (move.Apply(document.Tree) is not { } place)
        {
            return ToTree(id);
        }

        await document.SaveAsync(contents);
        return ToTree(id, place, move.By);
    });

    /// <summary>Saves the item of a form at its place and says that it is done.</summary>
    protected async Task<IActionResult> PutAsync(TDocument document, JsonObject item, ItemTreeForm form, LocalizedHtmlString done)
    {
        var place = form.IsNew ? document.Tree.Add(item, form.Parent) : document.Tree.Replace(form.Path!, item) ? form.Path : null;
        if (place is null)
        {
            return NotFound();
        }

        await document.SaveAsync(contents);
        await notifier.SuccessAsync(done);
        return ToTree(document.Item.ContentItemId, place);
    }

    protected Task<IActionResult> RemoveAsync(string id, string? path, string? version, LocalizedHtmlString done) => WithAsync(id, async document =>
    {
        if (version != document.Version || !document.Tree.Remove(path ?? string.Empty))
        {
            return await TellOutdatedAsync(id);
        }

        await document.SaveAsync(contents);
        await notifier.SuccessAsync(done);
        return ToTree(id);
    });

    private async Task<IActionResult> TellOutdatedAsync(string id)
    {
        await notifier.WarningAsync(Outdated);
        return ToTree(id);
    }

    private RedirectToActionResult ToTree(string id, string? focus = null, string? by = null) => RedirectToAction("Edit", TreeController, new { id, focus, by });
}
