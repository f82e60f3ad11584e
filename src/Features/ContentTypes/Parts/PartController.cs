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
using OrchardCore.DisplayManagement.Notify;
using Sapling.ContentTypes.Definitions;
using Sapling.ContentTypes.Removal;

namespace Sapling.ContentTypes.Parts;

/// <summary>Content parts, which several types may share.</summary>
public sealed class PartController(
    DesignTools tools,
    IStringLocalizer<PartController> localizer,
    IHtmlLocalizer<PartController> htmlLocalizer) : DesignScreen(tools)
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [Admin("ContentParts")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var types = (await Definitions.ListTypeDefinitionsAsync()).ToList();
        var parts = (await Definitions.ListPartDefinitionsAsync()).ToList();
        return View(await PartList.Of(parts, types, Titles, S, Url).ReadAsync(Request, cancellationToken));
    }

    [Admin("ContentParts/Create")]
    public IActionResult Create() => View(new NewPart());

    [HttpPost, ActionName("Create"), ValidateAntiForgeryToken, Admin("ContentParts/Create")]
    public async Task<IActionResult> CreatePost(NewPart input)
    {
        var displayName = ReadDisplayName(input.DisplayName, S["A name is required."]);

        var name = input.Name?.Trim() is { Length: > 0 } given ? given : await Names.FreeTypeNameAsync(displayName);

        if (await Names.ProblemOfPartAsync(name) is { } problem)
        {
            ModelState.AddModelError(nameof(input.Name), problem);
        }

        if (!ModelState.IsValid)
        {
            return Again("Create", input);
        }

        await Service.AddPartAsync(name);
        await Definitions.AlterPartDefinitionAsync(name, (ContentPartDefinitionBuilder part) => { part.WithDisplayName(displayName); });
        await Notifier.SuccessAsync(H["The part {0} was made. Add fields to it.", displayName]);
        return RedirectToAction(nameof(Edit), new { id = name });
    }

    [Admin("ContentParts/Edit/{id}")]
    public Task<IActionResult> Edit(string id) =>
        WithAsync(Definitions.LoadPartDefinitionAsync(id), async part => await PageAsync(part, await Editors.BuildPartEditorAsync(part, Updater)));

    [HttpPost, ActionName("Edit"), ValidateAntiForgeryToken, Admin("ContentParts/Edit/{id}")]
    public Task<IActionResult> EditPost(string id) => WithAsync(Definitions.LoadPartDefinitionAsync(id), async part =>
    {
        var shape = await Editors.UpdatePartEditorAsync(part, Updater);

        if (!ModelState.IsValid)
        {
            return await PageAsync(part, shape);
        }

        await Notifier.SuccessAsync(H["The part was saved."]);
        return RedirectToAction(nameof(Edit), new { id });
    });

    [Admin("ContentParts/Remove/{id}")]
    public Task<IActionResult> Remove(string id, CancellationToken cancellationToken) =>
        WithAsync(Definitions.LoadPartDefinitionAsync(id), async part => View("Removal", await RemovalAsync(part, cancellationToken)));

    [HttpPost, ActionName("Remove"), ValidateAntiForgeryToken, Admin("ContentParts/Remove/{id}")]
    public Task<IActionResult> RemovePost(string id, CancellationToken cancellationToken) => WithAsync(Definitions.LoadPartDefinitionAsync(id), async part => await RemoveAsync(
        await RemovalAsync(part, cancellationToken),
        () => Service.RemovePartAsync(part.Name),
        H["The part {0} was removed. What items have in it is kept.", Titles.Of(part)]));

    private async Task<IActionResult> PageAsync(ContentPartDefinition part, object editor) =>
        Form("Edit", new PartPage(part, (IShape)editor, PartList.Having(part, await Definitions.LoadTypeDefinitionsAsync())));

    private async Task<RemovalPage> RemovalAsync(ContentPartDefinition part, CancellationToken cancellationToken)
    {
        var title = S["Remove the part {0}?", Titles.Of(part)];
        var back = Url.Action(nameof(Edit), new { id = part.Name })!;

        // Parts of code are described again at the next start or not at all: without the description types could no longer get them.
        if (Names.IsKnownPart(part.Name))
        {
            return RemovalPage.Refused(title, [S["This part comes with a feature. Take it off the types that should not have it, or switch the feature off."]], back);
        }

        var types = PartList.Having(part, await Definitions.LoadTypeDefinitionsAsync());
        return RemovalPage.Allowed(
            title,
            [
                types.Count == 0 ? S["No type has it."] : S["It is taken off these types: {0}.", string.Join(", ", types.Select(type => type.DisplayName ?? type.Name))],
                .. RemovalTexts.Filled(S, await Counts.FilledAsync(part, null, cancellationToken)),
                S["It is hidden from editors and readers, but not deleted: a part with the same technical name and fields shows everything again."],
            ],
            back);
    }
}
