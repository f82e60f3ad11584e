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
using Sapling.ContentTypes.Definitions;
using Sapling.ContentTypes.Ordering;
using Sapling.ContentTypes.Parts;
using Sapling.ContentTypes.Removal;

namespace Sapling.ContentTypes.Fields;

/// <summary>The fields of a part, or of a type, whose fields are those of a part of its name.</summary>
public sealed class FieldController(
    DesignTools tools,
    FieldKinds kinds,
    IStringLocalizer<FieldController> localizer,
    IHtmlLocalizer<FieldController> htmlLocalizer) : DesignScreen(tools)
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [Admin("ContentParts/Edit/{id}/Fields/Add")]
    public async Task<IActionResult> Add(string id) =>
        await OwnerAsync(id) is { } owner ? View("Add", new AddFieldPage(owner, kinds.All(), new AddFieldInput())) : NotFound();

    [HttpPost, ActionName("Add"), ValidateAntiForgeryToken, Admin("ContentParts/Edit/{id}/Fields/Add")]
    public async Task<IActionResult> AddPost(string id, AddFieldInput input)
    {
        if (await OwnerAsync(id) is not { } owner)
        {
            return NotFound();
        }

        var displayName = ReadDisplayName(input.DisplayName, S["A name is required."]);
        var name = input.Name?.Trim() ?? string.Empty;

        if (!kinds.IsKnown(input.Kind))
        {
            ModelState.AddModelError(nameof(input.Kind), S["Choose what the field holds."]);
        }

        name = name.Length > 0 ? name : await Names.FreeFieldNameAsync(owner.Name, displayName);

        if (await Names.ProblemOfFieldAsync(name, owner.Name) is { } problem)
        {
            ModelState.AddModelError(nameof(input.Name), problem);
        }

        if (!ModelState.IsValid)
        {
            return Again("Add", new AddFieldPage(owner, kinds.All(), input));
        }

        await Service.AddFieldToPartAsync(name, displayName, input.Kind!, owner.Name);
        await Notifier.SuccessAsync(H["The field {0} was added.", displayName]);
        return RedirectToAction(nameof(Edit), new { id = owner.Name, name });
    }

    [HttpPost, ValidateAntiForgeryToken, Admin("ContentParts/Edit/{id}/Fields/Order")]
    public async Task<IActionResult> Order(string id, OrderForm order)
    {
        if (await OwnerAsync(id) is not { } owner || await Definitions.LoadPartDefinitionAsync(owner.Name) is not { } part)
        {
            return NotFound();
        }

        await Service.AlterPartFieldsOrderAsync(part, order.Result());
        await Notifier.SuccessAsync(H["The order was saved."]);
        return Redirect(Back(owner));
    }

    [Admin("ContentParts/Edit/{id}/Field/{name}")]
    public async Task<IActionResult> Edit(string id, string name) =>
        await FindAsync(id, name) is var (owner, field)
            ? View("Edit", new FieldPage(owner, field, kinds.Describe(field.FieldDefinition.Name), Back(owner), (IShape)await Editors.BuildPartFieldEditorAsync(field, Updater)))
            : NotFound();

    [HttpPost, ActionName("Edit"), ValidateAntiForgeryToken, Admin("ContentParts/Edit/{id}/Field/{name}")]
    public async Task<IActionResult> EditPost(string id, string name)
    {
        if (await FindAsync(id, name) is not var (owner, field))
        {
            return NotFound();
        }

        var shape = await Editors.UpdatePartFieldEditorAsync(field, Updater);

        if (!ModelState.IsValid)
        {
            return Again("Edit", new FieldPage(owner, field, kinds.Describe(field.FieldDefinition.Name), Back(owner), (IShape)shape));
        }

        await Notifier.SuccessAsync(H["The field {0} was saved.", field.DisplayName()]);

        // Another editor or display mode may ask for settings of its own.
        var before = field.GetSettings<ContentPartFieldSettings>();
        var after = (await FindAsync(id, name))?.Field.GetSettings<ContentPartFieldSettings>();
        return after?.Editor != before.Editor || after?.DisplayMode != before.DisplayMode ? RedirectToAction(nameof(Edit), new { id, name }) : Redirect(Back(owner));
    }

    [Admin("ContentParts/Edit/{id}/Field/{name}/Remove")]
    public async Task<IActionResult> Remove(string id, string name, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, name) is not var (owner, field))
        {
            return NotFound();
        }

        return View("Removal", RemovalPage.Allowed(
            S["Remove the field {0} from {1}?", field.DisplayName(), owner.Title],
            [
                .. RemovalTexts.Filled(S, await Counts.FilledAsync(field.PartDefinition, field.Name, cancellationToken)),
                S["It is hidden from editors and readers, but not deleted: add a field “{0}” with the technical name {1} again, and everything is back.", kinds.Describe(field.FieldDefinition.Name).Title, field.Name],
                S["Its settings are lost."],
            ],
            Back(owner)));
    }

    [HttpPost, ActionName("Remove"), ValidateAntiForgeryToken, Admin("ContentParts/Edit/{id}/Field/{name}/Remove")]
    public async Task<IActionResult> RemovePost(string id, string name)
    {
        if (await FindAsync(id, name) is not var (owner, field))
        {
            return NotFound();
        }

        await Service.RemoveFieldFromPartAsync(field.Name, owner.Name);
        await Notifier.SuccessAsync(H["The field {0} was removed. What items have in it is kept.", field.DisplayName()]);
        return Redirect(Back(owner));
    }

    private async Task<(FieldOwner Owner, ContentPartFieldDefinition Field)?> FindAsync(string id, string name) =>
        await OwnerAsync(id) is { } owner &&
        (await Definitions.LoadPartDefinitionAsync(owner.Name))?.Fields.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)) is { } field
            ? (owner, field)
            : null;

    /// <summary>A type, whose part is made with its first field, or a part.</summary>
    private async Task<FieldOwner?> OwnerAsync(string id) =>
        await Definitions.LoadTypeDefinitionAsync(id) is { } type ? new FieldOwner(type.Name, type.DisplayName ?? type.Name, IsType: true)
        : await Definitions.LoadPartDefinitionAsync(id) is { } part ? new FieldOwner(part.Name, Titles.Of(part), IsType: false)
        : null;

    private string Back(FieldOwner owner) => Url.Action("Edit", owner.IsType ? "Type" : "Part", new { id = owner.Name }) + "#fields";
}
