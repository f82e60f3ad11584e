using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using Sapling.Admin.Trees;
using Sapling.Taxonomies.Terms;
using ISession = YesSql.ISession;

namespace Sapling.Taxonomies.Screens;

/// <summary>What the screen of a taxonomy shows.</summary>
internal sealed record TaxonomyView(ContentItem Taxonomy, ItemTreeView Tree, bool CanAdd);

/// <summary>The taxonomies, and the order of one's terms.</summary>
[Area("OrchardCore.Taxonomies")]
public sealed class TaxonomiesController(
    IContentManager contents,
    ISession session,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<TaxonomiesController> S,
    IHtmlLocalizer<TaxonomiesController> localizer) : TaxonomyScreen(contents, authorization, notifier, localizer)
{
    [HttpGet]
    [Admin("Taxonomies", "OrchardCore.Taxonomies.Taxonomies")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
        => await RefuseAsync() ?? View(await ItemTreeList.Of(
            session,
            "Taxonomy",
            S["Categories"],
            new("terms", S["Terms"], taxonomy => TermTree.Read(taxonomy).Nodes.Count),
            S["There are no categories yet."],
            taxonomy => Url.Action(nameof(Edit), new { id = taxonomy.ContentItemId })!,
            S).ReadAsync(Request, cancellationToken));

    [HttpGet]
    [Admin("Taxonomies/{id}", "OrchardCore.Taxonomies.Taxonomy")]
    public Task<IActionResult> Edit(string id, string? focus, string? by, CancellationToken cancellationToken) => WithAsync(id, async taxonomy =>
    {
        var used = await new TermUsage(session).CountAsync(taxonomy, cancellationToken);
        var tree = new ItemTreeView
        {
            MoveAddress = Url.Action(nameof(Move), new { id })!,
            Version = taxonomy.Version,
            Focus = focus,
            FocusBy = by,
            Lines = [.. taxonomy.Tree.Nodes().Select(node => new ItemTreeLine(
                node,
                TaxonomyDocument.NameOf(node.Item),
                Note(node, used),
                Url.Action("Edit", "Term", new { id, path = node.Path })!,
                Url.Action("Edit", "Term", new { id, parent = node.Path })!,
                Url.Action("Delete", "Term", new { id, path = node.Path })!))],
        };
        return View(new TaxonomyView(taxonomy.Item, tree, !string.IsNullOrEmpty(taxonomy.TermType)));
    });

    /// <summary>Moves a term by a button or by dragging.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/{id}/Move", "OrchardCore.Taxonomies.Move")]
    public Task<IActionResult> Move(string id, ItemTreeMove move) => MoveAsync(id, move);

    private string Note(ItemTreeNode node, IReadOnlyDictionary<string, int> used)
    {
        var count = TaxonomyDocument.IdOf(node.Item) is { } term ? used.GetValueOrDefault(term) : 0;
        var slug = TaxonomyDocument.SlugOf(node.Item);
        return string.IsNullOrEmpty(slug) ? S["{0} articles", count] : S["{0} articles · {1}", count, slug];
    }
}
