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
using Sapling.Data.Stores;
using ISession = YesSql.ISession;

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
    IHtmlLocalizer<TermController> localizer) : TaxonomyScreen(contents, authorization, notifier, localizer)
{
    private const int LongestName = 255;

    private readonly IHtmlLocalizer H = localizer;

    /// <param name="id">The taxonomy.</param>
    /// <param name="path">The place of the term; none: a new one.</param>
    /// <param name="parent">The place of the term that a new one is below.</param>
    /// <param name="term">The term's id, for those who do not know its place.</param>
    [HttpGet]
    [Admin("Taxonomies/{id}/Term", "OrchardCore.Taxonomies.Term")]
    public Task<IActionResult> Edit(string id, string? path, string? parent, string? term) => WithAsync(id, async taxonomy =>
    {
        var form = new TermForm { Version = taxonomy.Version, Path = path ?? taxonomy.PlaceOf(term), Parent = parent };
        if (!form.IsNew)
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
    });

    [HttpPost]
    [ActionName("Edit")]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/{id}/Term", "OrchardCore.Taxonomies.Term.Save")]
    public Task<IActionResult> Save(string id, TermForm form) => WithAsync(id, async taxonomy =>
    {
        if ((form.IsNew ? await NewAsync(taxonomy) : taxonomy.Tree.Find(form.Path)?.DeepClone().AsObject()) is not { } item)
        {
            return NotFound();
        }

        await CheckAsync(taxonomy, form, TaxonomyDocument.IdOf(item));
        if (!ModelState.IsValid)
        {
            return await FormAsync(taxonomy, form);
        }

        await FillAsync(item, form);
        return await PutAsync(taxonomy, item, form, H["'{0}' was saved.", form.Name!]);
    });

    [HttpGet]
    [Admin("Taxonomies/{id}/Delete", "OrchardCore.Taxonomies.Term.Delete")]
    public Task<IActionResult> Delete(string id, string? path, string? term, CancellationToken cancellationToken) => WithAsync(id, async taxonomy =>
    {
        if ((path ?? taxonomy.PlaceOf(term)) is not { } place || taxonomy.Tree.Find(place) is not { } item)
        {
            return NotFound();
        }

        var used = await new TermUsage(session).CountAsync(taxonomy.IdsFrom(place), cancellationToken);
        return View(new TermDeletion(id, place, taxonomy.Version, TaxonomyDocument.NameOf(item), taxonomy.Tree.CountBelow(place), used));
    });

    [HttpPost]
    [ActionName("Delete")]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/{id}/Delete", "OrchardCore.Taxonomies.Term.Deleted")]
    public Task<IActionResult> DeleteConfirmed(string id, string? path, string? version)
        => RemoveAsync(id, path, version, H["The category was deleted."]);

    private async Task CheckAsync(TaxonomyDocument taxonomy, TermForm form, string? term)
    {
        if (form.Version != taxonomy.Version)
        {
            ModelState.AddModelError(string.Empty, S["Somebody else has just changed these categories. Open them again and repeat the change."]);
        }

        form.Name = form.Name?.Trim().Composed();
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

        var item = await Contents.NewAsync(taxonomy.TermType);
        item.Weld(nameof(TermPart), new TermPart { TaxonomyContentItemId = taxonomy.Item.ContentItemId });
        return TaxonomyDocument.Json(item);
    }

    private async Task FillAsync(JsonObject item, TermForm form)
    {
        item["DisplayText"] = form.Name;
        var type = await definitions.GetTypeDefinitionAsync(item["ContentType"]?.ToString() ?? string.Empty);
        if (type?.Parts.Any(part => part.Name == "TitlePart") == true || item["TitlePart"] is not null)
        {
            TaxonomyDocument.Part(item, "TitlePart")["Title"] = form.Name;
        }

        if (form.HasSlug)
        {
            TaxonomyDocument.Part(item, "AutoroutePart")["Path"] = form.Slug;
        }
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
}
