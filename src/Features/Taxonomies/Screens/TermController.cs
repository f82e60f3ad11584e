using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules.Services;
using OrchardCore.Taxonomies.Models;
using ISession = YesSql.ISession;
using TaxonomyPermissions = OrchardCore.Taxonomies.Permissions;

namespace Sapling.Taxonomies.Screens;

/// <summary>One term of a taxonomy: its name and its address.</summary>
[Area("OrchardCore.Taxonomies")]
public sealed class TermController(
    IContentManager contents,
    IContentDefinitionManager definitions,
    ISession session,
    ISlugService slugs,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<TermController> S,
    IHtmlLocalizer<TermController> H) : Controller
{
    private const int LongestName = 255;

    /// <param name="id">The taxonomy.</param>
    /// <param name="path">The place of the term; none: a new one.</param>
    /// <param name="parent">The place of the term that a new one is below.</param>
    /// <param name="term">The term's id, for those who do not know its place.</param>
    [HttpGet]
    [Admin("Taxonomies/{id}/Term", "OrchardCore.Taxonomies.Term")]
    public async Task<IActionResult> Edit(string id, string? path, string? parent, string? term)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        if (await TaxonomyDocument.ReadAsync(contents, id) is not { } taxonomy)
        {
            return NotFound();
        }

        var form = new TermForm { Version = taxonomy.Version, Path = path ?? taxonomy.PlaceOf(term), Parent = parent };
        if (!string.IsNullOrEmpty(form.Path))
        {
            if (taxonomy.Tree.Find(form.Path) is not { } item)
            {
                return NotFound();
            }

            form.Name = TaxonomyDocument.NameOf(item);
            form.Slug = TaxonomyDocument.SlugOf(item);
        }
        else if (string.IsNullOrEmpty(taxonomy.TermType) || !string.IsNullOrEmpty(term))
        {
            return NotFound();
        }

        return await FormAsync(taxonomy, form);
    }

    [HttpPost]
    [ActionName("Edit")]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/{id}/Term", "OrchardCore.Taxonomies.Term.Save")]
    public async Task<IActionResult> Save(string id, TermForm form)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        if (await TaxonomyDocument.ReadAsync(contents, id) is not { } taxonomy)
        {
            return NotFound();
        }

        var item = string.IsNullOrEmpty(form.Path) ? await NewAsync(taxonomy) : taxonomy.Tree.Find(form.Path)?.DeepClone().AsObject();
        if (item is null)
        {
            return NotFound();
        }

        await CheckAsync(taxonomy, form, TaxonomyDocument.IdOf(item));
        if (!ModelState.IsValid)
        {
            return await FormAsync(taxonomy, form);
        }

        await FillAsync(item, form);
        var place = form.Path;
        if (string.IsNullOrEmpty(place))
        {
            place = taxonomy.Tree.Add(item, form.Parent);
        }
        else if (!taxonomy.Tree.Replace(place, item))
        {
            return NotFound();
        }

        if (place is null)
        {
            return NotFound();
        }

        await taxonomy.SaveAsync(contents);
        await notifier.SuccessAsync(H["'{0}' was saved.", form.Name!]);
        return RedirectToAction("Edit", "Taxonomies", new { id, focus = place });
    }

    [HttpGet]
    [Admin("Taxonomies/{id}/Delete", "OrchardCore.Taxonomies.Term.Delete")]
    public async Task<IActionResult> Delete(string id, string? path, string? term, CancellationToken cancellationToken)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        if (await TaxonomyDocument.ReadAsync(contents, id) is not { } taxonomy
            || (path ?? taxonomy.PlaceOf(term)) is not { } place
            || taxonomy.Tree.Find(place) is not { } item)
        {
            return NotFound();
        }

        var usage = new TermUsage(session);
        var used = 0;
        foreach (var node in taxonomy.Tree.Nodes().Where(node => node.Path == place || node.Path.StartsWith(place + "-", StringComparison.Ordinal)))
        {
            used += TaxonomyDocument.IdOf(node.Item) is { } termId ? await usage.CountAsync(termId, cancellationToken) : 0;
        }

        return View(new TermDeletion(id, place, taxonomy.Version, TaxonomyDocument.NameOf(item), taxonomy.Tree.CountBelow(place), used));
    }

    [HttpPost]
    [ActionName("Delete")]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/{id}/Delete", "OrchardCore.Taxonomies.Term.Deleted")]
    public async Task<IActionResult> DeleteConfirmed(string id, string? path, string? version)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        if (await TaxonomyDocument.ReadAsync(contents, id) is not { } taxonomy)
        {
            return NotFound();
        }

        if (version != taxonomy.Version || !taxonomy.Tree.Remove(path ?? string.Empty))
        {
            await notifier.WarningAsync(H["Somebody else has just changed these categories. This is how they are now; do it once more."]);
            return RedirectToAction("Edit", "Taxonomies", new { id });
        }

        await taxonomy.SaveAsync(contents);
        await notifier.SuccessAsync(H["The category was deleted."]);
        return RedirectToAction("Edit", "Taxonomies", new { id });
    }

    private async Task CheckAsync(TaxonomyDocument taxonomy, TermForm form, string? term)
    {
        if (form.Version != taxonomy.Version)
        {
            ModelState.AddModelError(string.Empty, S["Somebody else has just changed these categories. Open them again and repeat the change."]);
        }

        form.Name = form.Name?.Trim().Normalize();
        if (string.IsNullOrEmpty(form.Name))
        {
            ModelState.AddModelError(nameof(form.Name), S["The category needs a name."]);
            return;
        }

        if (form.Name.Length > LongestName)
        {
            ModelState.AddModelError(nameof(form.Name), S["The name may have at most {0} characters.", LongestName]);
        }

        form.HasSlug = await HasSlugAsync(taxonomy);
        if (!form.HasSlug)
        {
            return;
        }

        form.Slug = slugs.Slugify(string.IsNullOrWhiteSpace(form.Slug) ? form.Name : form.Slug.Trim());
        ModelState.Remove(nameof(form.Slug));
        if (form.Slug.Length == 0)
        {
            ModelState.AddModelError(nameof(form.Slug), S["The address needs letters or digits."]);
        }
        else if (taxonomy.Tree.Nodes().FirstOrDefault(node => TaxonomyDocument.SlugOf(node.Item) == form.Slug && TaxonomyDocument.IdOf(node.Item) != term) is { } other)
        {
            ModelState.AddModelError(nameof(form.Slug), S["The category '{0}' has this address already.", TaxonomyDocument.NameOf(other.Item)]);
        }
    }

    private async Task<JsonObject?> NewAsync(TaxonomyDocument taxonomy)
    {
        if (string.IsNullOrEmpty(taxonomy.TermType))
        {
            return null;
        }

        var item = await contents.NewAsync(taxonomy.TermType);
        item.Weld(nameof(TermPart), new TermPart { TaxonomyContentItemId = taxonomy.Item.ContentItemId });
        return JsonSerializer.SerializeToNode(item, JOptions.Default)!.AsObject();
    }

    private async Task FillAsync(JsonObject item, TermForm form)
    {
        item["DisplayText"] = form.Name;
        var type = await definitions.GetTypeDefinitionAsync(item["ContentType"]?.ToString() ?? string.Empty);
        if (type?.Parts.Any(part => part.Name == "TitlePart") == true || item["TitlePart"] is not null)
        {
            Part(item, "TitlePart")["Title"] = form.Name;
        }

        if (form.HasSlug)
        {
            Part(item, "AutoroutePart")["Path"] = form.Slug;
        }
    }

    private static JsonObject Part(JsonObject item, string name)
    {
        if (item[name] is not JsonObject part)
        {
            item[name] = part = [];
        }

        return part;
    }

    private async Task<bool> HasSlugAsync(TaxonomyDocument taxonomy)
        => !string.IsNullOrEmpty(taxonomy.TermType)
            && (await definitions.GetTypeDefinitionAsync(taxonomy.TermType))?.Parts.Any(part => part.PartDefinition.Name == "AutoroutePart") == true;

    private async Task<IActionResult> FormAsync(TaxonomyDocument taxonomy, TermForm form)
    {
        form.TaxonomyId = taxonomy.Item.ContentItemId;
        form.TaxonomyName = taxonomy.Item.DisplayText ?? string.Empty;
        form.HasSlug = await HasSlugAsync(taxonomy);
        return View("Edit", form);
    }

    private async Task<IActionResult?> RefuseAsync()
        => await authorization.AuthorizeAsync(User, TaxonomyPermissions.ManageTaxonomies) ? null : User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
}
