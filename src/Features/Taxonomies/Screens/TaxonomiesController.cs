using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement.Notify;
using Sapling.Admin.Lists;
using Sapling.Admin.Trees;
using Sapling.Taxonomies.Terms;
using YesSql;
using ISession = YesSql.ISession;
using TaxonomyPermissions = OrchardCore.Taxonomies.Permissions;

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
    IHtmlLocalizer<TaxonomiesController> H) : Controller
{
    [HttpGet]
    [Admin("Taxonomies", "OrchardCore.Taxonomies.Taxonomies")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, TaxonomyPermissions.ManageTaxonomies))
        {
            return Refusal();
        }

        return View(await new AdminList<ContentItem>
        {
            Id = "taxonomies",
            Title = S["Categories"],
            Key = taxonomy => taxonomy.ContentItemId,
            Columns =
            [
                new("name", S["Name"], taxonomy => taxonomy.DisplayText) { Link = taxonomy => Url.Action(nameof(Edit), new { id = taxonomy.ContentItemId }) },
                new("terms", S["Terms"], taxonomy => TermTree.Read(taxonomy).Nodes.Count),
                new("changed", S["Changed"], taxonomy => taxonomy.ModifiedUtc),
            ],
            Actions = taxonomy => [AdminAction.Link(S["Edit"], Url.Action(nameof(Edit), new { id = taxonomy.ContentItemId })!, "pencil", first: true)],
            Empty = new(S["There are no categories yet."]),
            Source = ListAsync,
        }.ReadAsync(Request, cancellationToken));
    }

    [HttpGet]
    [Admin("Taxonomies/{id}", "OrchardCore.Taxonomies.Taxonomy")]
    public async Task<IActionResult> Edit(string id, string? focus, string? by, CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, TaxonomyPermissions.ManageTaxonomies))
        {
            return Refusal();
        }

        if (await TaxonomyDocument.ReadAsync(contents, id) is not { } taxonomy)
        {
            return NotFound();
        }

        var usage = new TermUsage(session);
        var lines = new List<ItemTreeLine>();
        foreach (var node in taxonomy.Tree.Nodes())
        {
            var used = TaxonomyDocument.IdOf(node.Item) is { } term ? await usage.CountAsync(term, cancellationToken) : 0;
            var slug = TaxonomyDocument.SlugOf(node.Item);
            lines.Add(new ItemTreeLine(
                node,
                TaxonomyDocument.NameOf(node.Item),
                string.IsNullOrEmpty(slug) ? S["{0} articles", used] : S["{0} articles · {1}", used, slug],
                Url.Action("Edit", "Term", new { id, path = node.Path })!,
                Url.Action("Edit", "Term", new { id, parent = node.Path })!,
                Url.Action("Delete", "Term", new { id, path = node.Path })!));
        }

        return View(new TaxonomyView(
            taxonomy.Item,
            new ItemTreeView { MoveAddress = Url.Action(nameof(Move), new { id })!, Version = taxonomy.Version, Focus = focus, FocusBy = by, Lines = lines },
            !string.IsNullOrEmpty(taxonomy.TermType)));
    }

    /// <summary>Moves a term by a button or by dragging.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Taxonomies/{id}/Move", "OrchardCore.Taxonomies.Move")]
    public async Task<IActionResult> Move(string id, ItemTreeMove move)
    {
        if (!await authorization.AuthorizeAsync(User, TaxonomyPermissions.ManageTaxonomies))
        {
            return Refusal();
        }

        if (await TaxonomyDocument.ReadAsync(contents, id) is not { } taxonomy)
        {
            return NotFound();
        }

        if (move.Version != taxonomy.Version)
        {
            await notifier.WarningAsync(H["Somebody else has just changed these categories. This is how they are now; do it once more."]);
            return RedirectToAction(nameof(Edit), new { id });
        }

        if (move.Apply(taxonomy.Tree) is not { } place)
        {
            return RedirectToAction(nameof(Edit), new { id });
        }

        await taxonomy.SaveAsync(contents);
        return RedirectToAction(nameof(Edit), new { id, focus = place, by = move.By });
    }

    private async Task<AdminPage<ContentItem>> ListAsync(AdminListQuery query, CancellationToken cancellationToken)
    {
        var taxonomies = session.Query<ContentItem, ContentItemIndex>(x => x.ContentType == "Taxonomy" && x.Latest).OrderBy(x => x.DisplayText);
        var total = await taxonomies.CountAsync(cancellationToken);
        return new([.. await taxonomies.Skip(query.Skip).Take(query.Take).ListAsync(cancellationToken)], total);
    }

    private IActionResult Refusal() => User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
}
