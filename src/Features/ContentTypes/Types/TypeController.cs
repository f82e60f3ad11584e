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
using Sapling.Content.Definitions;
using Sapling.ContentTypes.Definitions;
using Sapling.ContentTypes.Removal;
using Sapling.Tenancy.Localization;

namespace Sapling.ContentTypes.Types;

/// <summary>Content types: their list, a new one, one with its fields and parts, and its removal.</summary>
public sealed class TypeController(
    DesignTools tools,
    TypeTitles titles,
    DeclaredTexts texts,
    IStringLocalizer<TypeController> localizer,
    IHtmlLocalizer<TypeController> htmlLocalizer) : DesignScreen(tools)
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [Admin("ContentTypes")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var types = (await Definitions.ListTypeDefinitionsAsync()).ToList();
        return View(await TypeList.Of(types, titles, texts, S, Url).ReadAsync(Request, cancellationToken));
    }

    [Admin("ContentTypes/Create")]
    public IActionResult Create() => View(new NewType());

    [HttpPost, ActionName("Create"), ValidateAntiForgeryToken, Admin("ContentTypes/Create")]
    public async Task<IActionResult> CreatePost(NewType input)
    {
        var displayName = ReadDisplayName(input.DisplayName, S["A name is required."]);
        var name = input.Name?.Trim() ?? string.Empty;

        if (name.Length > 0 && await Names.ProblemOfTypeAsync(name) is { } problem)
        {
            ModelState.AddModelError(nameof(input.Name), problem);
        }

        if (!ModelState.IsValid)
        {
            return Again("Create", input);
        }

        var type = await Service.AddTypeAsync(name, displayName);
        await Notifier.SuccessAsync(H["The content type {0} was made. Choose the parts it is made of; its own fields come after.", displayName]);
        return RedirectToAction("Add", "Attachment", new { id = type.Name });
    }

    [Admin("ContentTypes/Edit/{id}")]
    public Task<IActionResult> Edit(string id) =>
        WithAsync(Definitions.LoadTypeDefinitionAsync(id), async type => await PageAsync(type, await Editors.BuildTypeEditorAsync(type, Updater)));

    [HttpPost, ActionName("Edit"), ValidateAntiForgeryToken, Admin("ContentTypes/Edit/{id}")]
    public Task<IActionResult> EditPost(string id) => WithAsync(Definitions.LoadTypeDefinitionAsync(id), async type =>
    {
        var shape = await Editors.UpdateTypeEditorAsync(type, Updater);

        if (!ModelState.IsValid)
        {
            return await PageAsync(type, shape);
        }

        await Notifier.SuccessAsync(H["The content type was saved."]);
        return RedirectToAction(nameof(Edit), new { id });
    });

    [Admin("ContentTypes/Remove/{id}")]
    public Task<IActionResult> Remove(string id, CancellationToken cancellationToken) =>
        WithAsync(Definitions.LoadTypeDefinitionAsync(id), async type => View("Removal", await RemovalAsync(type, cancellationToken)));

    [HttpPost, ActionName("Remove"), ValidateAntiForgeryToken, Admin("ContentTypes/Remove/{id}")]
    public Task<IActionResult> RemovePost(string id, CancellationToken cancellationToken) => WithAsync(Definitions.LoadTypeDefinitionAsync(id), async type => await RemoveAsync(
        await RemovalAsync(type, cancellationToken),
        () => Service.RemoveTypeAsync(type.Name, deleteContent: true),
        H["The content type {0} was removed.", titles.Of(type)]));

    private async Task<IActionResult> PageAsync(ContentTypeDefinition type, object editor)
    {
        var own = await Definitions.LoadPartDefinitionAsync(type.Name);
        return Form("Edit", new TypePage(type, own, (IShape)editor));
    }

    /// <summary>Items of a type that is gone could neither be shown nor edited: it goes when there are none.</summary>
    private async Task<RemovalPage> RemovalAsync(ContentTypeDefinition type, CancellationToken cancellationToken)
    {
        var back = Url.Action(nameof(Edit), new { id = type.Name })!;
        var title = S["Remove the content type {0}?", titles.Of(type)];

        if (type.GetSettings<ContentSettings>().IsSystemDefined)
        {
            return RemovalPage.Refused(title, [S["The system needs this type."]], back);
        }

        var (living, deleted) = await Counts.OfTypeAsync(type.Name, cancellationToken);

        if (living > 0)
        {
            return RemovalPage.Refused(title, [S["There are {0} items of this type. Delete them first; or keep the type and untick “Can be created” to have no new ones.", living]], back);
        }

        if (await Counts.HoldingAsync(type.Name, cancellationToken) is > 0 and var holding)
        {
            return RemovalPage.Refused(title, [S["{0} items of other types hold items of this type, e.g. as their categories or menu entries. Take them out first.", holding]], back);
        }

        return RemovalPage.Allowed(
            title,
            [
                deleted == 0 ? S["There are no items of this type."] : S["{0} items of this type are in the bin. Without the type they cannot be restored; a new type with the technical name {1} makes it possible again.", deleted, type.Name],
                S["Its fields and their settings are removed with it."],
            ],
            back);
    }
}
