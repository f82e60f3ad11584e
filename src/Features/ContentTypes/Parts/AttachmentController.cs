using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;
using Sapling.ContentTypes.Definitions;
using Sapling.ContentTypes.Ordering;
using Sapling.ContentTypes.Removal;
using Sapling.Data.Stores;

namespace Sapling.ContentTypes.Parts;

/// <summary>The parts of a type: added, set, put in order and taken off.</summary>
public sealed class AttachmentController(
    DesignTools tools,
    IStringLocalizer<AttachmentController> localizer,
    IHtmlLocalizer<AttachmentController> htmlLocalizer) : DesignScreen(tools)
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [Admin("ContentTypes/Edit/{id}/Parts/Add")]
    public async Task<IActionResult> Add(string id) =>
        await Definitions.LoadTypeDefinitionAsync(id) is { } type ? View("Add", new AddPartsPage(type, await AddableAsync(type), new AddPartsInput())) : NotFound();

    [HttpPost, ActionName("Add"), ValidateAntiForgeryToken, Admin("ContentTypes/Edit/{id}/Parts/Add")]
    public async Task<IActionResult> AddPost(string id, AddPartsInput input)
    {
        if (await Definitions.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        var addable = await AddableAsync(type);
        var chosen = addable.Where(part => input.Parts.Contains(part.Name)).OrderBy(part => part.DefaultPosition() ?? "5", FlatPositionComparer.Instance).ToList();

        if (!string.IsNullOrEmpty(input.Reusable))
        {
            var name = input.Name?.Trim() is { Length: > 0 } given ? given : DefinitionNames.Pascal(input.DisplayName);

            if (addable.All(part => part.Name != input.Reusable || !part.IsReusable()))
            {
                ModelState.AddModelError(nameof(input.Reusable), S["This part cannot be added under another name."]);
            }
            else if (Names.ProblemOfAttachment(name, type) is { } problem)
            {
                ModelState.AddModelError(nameof(input.Name), problem);
            }

            if (!ModelState.IsValid)
            {
                return Again("Add", new AddPartsPage(type, addable, input));
            }

            await Service.AddReusablePartToTypeAsync(name, input.DisplayName?.Trim().Composed() ?? name, string.Empty, input.Reusable, type.Name);
        }
        else if (chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(input.Parts), S["Choose a part."]);
            return Again("Add", new AddPartsPage(type, addable, input));
        }

        foreach (var part in chosen.Where(part => type.Parts.All(known => known.Name != part.Name)))
        {
            await Service.AddPartToTypeAsync(part.Name, type.Name);
        }

        await Notifier.SuccessAsync(H["The parts were added."]);
        return RedirectToAction("Edit", "Type", new { id = type.Name });
    }

    [HttpPost, ValidateAntiForgeryToken, Admin("ContentTypes/Edit/{id}/Parts/Order")]
    public async Task<IActionResult> Order(string id, OrderForm order)
    {
        if (await Definitions.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        await Service.AlterTypePartsOrderAsync(type, order.Result());
        await Notifier.SuccessAsync(H["The order was saved."]);
        return Redirect(Url.Action("Edit", "Type", new { id = type.Name }) + "#parts");
    }

    [Admin("ContentTypes/Edit/{id}/Part/{name}")]
    public async Task<IActionResult> Edit(string id, string name) =>
        await FindAsync(id, name) is { } part ? View("Edit", new AttachmentPage(part, (IShape)await Editors.BuildTypePartEditorAsync(part, Updater))) : NotFound();

    [HttpPost, ActionName("Edit"), ValidateAntiForgeryToken, Admin("ContentTypes/Edit/{id}/Part/{name}")]
    public async Task<IActionResult> EditPost(string id, string name)
    {
        if (await FindAsync(id, name) is not { } part)
        {
            return NotFound();
        }

        var shape = await Editors.UpdateTypePartEditorAsync(part, Updater);

        if (!ModelState.IsValid)
        {
            return Again("Edit", new AttachmentPage(part, (IShape)shape));
        }

        await Notifier.SuccessAsync(H["The part {0} was saved.", Titles.Of(part)]);
        var isOther = await FindAsync(id, name) is { } now && now.GetSettings<ContentTypePartSettings>().Editor != part.GetSettings<ContentTypePartSettings>().Editor;

        // Another editor may ask for settings of its own.
        return isOther ? RedirectToAction(nameof(Edit), new { id, name }) : Redirect(Url.Action("Edit", "Type", new { id }) + "#parts");
    }

    [Admin("ContentTypes/Edit/{id}/Part/{name}/Remove")]
    public async Task<IActionResult> Remove(string id, string name, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, name) is not { } part)
        {
            return NotFound();
        }

        return View("Removal", RemovalPage.Allowed(
            S["Take the part {0} off {1}?", Titles.Of(part), part.ContentTypeDefinition.DisplayName ?? id],
            [
                .. RemovalTexts.Filled(S, await Counts.FilledAsync(part, cancellationToken)),
                S["It is hidden from editors and readers, but not deleted: add the part again, and everything is back."],
                S["Its settings in this type are lost."],
            ],
            Url.Action("Edit", "Type", new { id }) + "#parts"));
    }

    [HttpPost, ActionName("Remove"), ValidateAntiForgeryToken, Admin("ContentTypes/Edit/{id}/Part/{name}/Remove")]
    public async Task<IActionResult> RemovePost(string id, string name)
    {
        if (await FindAsync(id, name) is not { } part)
        {
            return NotFound();
        }

        await Service.RemovePartFromTypeAsync(part.Name, part.ContentTypeDefinition.Name);
        await Notifier.SuccessAsync(H["The part {0} was taken off. What items have in it is kept.", Titles.Of(part)]);
        return Redirect(Url.Action("Edit", "Type", new { id }) + "#parts");
    }

    private async Task<ContentTypePartDefinition?> FindAsync(string type, string name) =>
        (await Definitions.LoadTypeDefinitionAsync(type))?.Parts.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Attachable parts that the type has not, or may have once more; and the part of its own fields when that was taken off.</summary>
    private async Task<IReadOnlyList<ContentPartDefinition>> AddableAsync(ContentTypeDefinition type)
    {
        var types = (await Definitions.LoadTypeDefinitionsAsync()).Select(known => known.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. (await Definitions.LoadPartDefinitionsAsync())
            .Where(part => string.Equals(part.Name, type.Name, StringComparison.OrdinalIgnoreCase)
                ? Lacks(part)
                : part.IsAttachable() && !types.Contains(part.Name) && (part.IsReusable() || Lacks(part)))
            .OrderBy(part => Titles.Of(part), StringComparer.CurrentCulture)];

        bool Lacks(ContentPartDefinition part) => type.Parts.All(known => known.PartDefinition.Name != part.Name);
    }
}
