using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using Sapling.ContentTypes.Definitions;
using Sapling.ContentTypes.Removal;

namespace Sapling.ContentTypes.Parts;

/// <summary>Content parts, which several types may share.</summary>
[DesignPermission]
public sealed class PartController(
    IContentDefinitionManager definitions,
    IContentDefinitionService service,
    IContentDefinitionDisplayManager editors,
    DefinitionNames names,
    PartTitles titles,
    ItemCounts counts,
    IUpdateModelAccessor updaters,
    INotifier notifier,
    IStringLocalizer<PartController> localizer,
    IHtmlLocalizer<PartController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [Admin("ContentParts")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).ToList();
        var parts = (await definitions.ListPartDefinitionsAsync()).ToList();
        return View(await PartList.Of(parts, types, titles, S, Url).ReadAsync(Request, cancellationToken));
    }

    [Admin("ContentParts/Create")]
    public IActionResult Create() => View(new NewPart());

    [HttpPost, ActionName("Create"), ValidateAntiForgeryToken, Admin("ContentParts/Create")]
    public async Task<IActionResult> CreatePost(NewPart input)
    {
        var displayName = input.DisplayName?.Trim().Normalize() ?? string.Empty;

        if (displayName.Length == 0)
        {
            ModelState.AddModelError(nameof(input.DisplayName), S["A name is required."]);
        }

        var name = input.Name?.Trim() is { Length: > 0 } given ? given : await names.FreeTypeNameAsync(displayName);

        if (await names.ProblemOfPartAsync(name) is { } problem)
        {
            ModelState.AddModelError(nameof(input.Name), problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Create", input);
        }

        await service.AddPartAsync(name);
        await definitions.AlterPartDefinitionAsync(name, (ContentPartDefinitionBuilder part) => { part.WithDisplayName(displayName); });
        await notifier.SuccessAsync(H["The part {0} was made. Add fields to it.", displayName]);
        return RedirectToAction(nameof(Edit), new { id = name });
    }

    [Admin("ContentParts/Edit/{id}")]
    public async Task<IActionResult> Edit(string id) =>
        await definitions.LoadPartDefinitionAsync(id) is { } part ? await PageAsync(part, await editors.BuildPartEditorAsync(part, updaters.ModelUpdater)) : NotFound();

    [HttpPost, ActionName("Edit"), ValidateAntiForgeryToken, Admin("ContentParts/Edit/{id}")]
    public async Task<IActionResult> EditPost(string id)
    {
        if (await definitions.LoadPartDefinitionAsync(id) is not { } part)
        {
            return NotFound();
        }

        var shape = await editors.UpdatePartEditorAsync(part, updaters.ModelUpdater);

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await PageAsync(part, shape);
        }

        await notifier.SuccessAsync(H["The part was saved."]);
        return RedirectToAction(nameof(Edit), new { id });
    }

    [Admin("ContentParts/Remove/{id}")]
    public async Task<IActionResult> Remove(string id, CancellationToken cancellationToken) =>
        await definitions.LoadPartDefinitionAsync(id) is { } part ? View("Removal", await RemovalAsync(part, cancellationToken)) : NotFound();

    [HttpPost, ActionName("Remove"), ValidateAntiForgeryToken, Admin("ContentParts/Remove/{id}")]
    public async Task<IActionResult> RemovePost(string id, CancellationToken cancellationToken)
    {
        if (await definitions.LoadPartDefinitionAsync(id) is not { } part)
        {
            return NotFound();
        }

        var removal = await RemovalAsync(part, cancellationToken);

        if (!removal.IsAllowed)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Removal", removal);
        }

        await service.RemovePartAsync(part.Name);
        await notifier.SuccessAsync(H["The part {0} was removed. What items have in it is kept.", titles.Of(part)]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> PageAsync(ContentPartDefinition part, object editor) =>
        View("Edit", new PartPage(part, (IShape)editor, PartList.Having(part, await definitions.LoadTypeDefinitionsAsync())));

    private async Task<RemovalPage> RemovalAsync(ContentPartDefinition part, CancellationToken cancellationToken)
    {
        var title = S["Remove the part {0}?", titles.Of(part)];
        var back = Url.Action(nameof(Edit), new { id = part.Name })!;

        // Parts of code are described again at the next start or not at all: without the description types could no longer get them.
        if (names.IsKnownPart(part.Name))
        {
            return RemovalPage.Refused(title, [S["This part comes with a feature. Take it off the types that should not have it, or switch the feature off."]], back);
        }

        var types = PartList.Having(part, await definitions.LoadTypeDefinitionsAsync());
        return RemovalPage.Allowed(
            title,
            [
                types.Count == 0 ? S["No type has it."] : S["It is taken off these types: {0}.", string.Join(", ", types.Select(type => type.DisplayName ?? type.Name))],
                .. RemovalTexts.Filled(S, await counts.FilledAsync(part, null, cancellationToken)),
                S["It is hidden from editors and readers, but not deleted: a part with the same technical name and fields shows everything again."],
            ],
            back);
    }
}
