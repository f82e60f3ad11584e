using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using Sapling.Content.Definitions;
using Sapling.ContentTypes.Parts;
using Sapling.ContentTypes.Removal;
using Sapling.Data.Stores;

namespace Sapling.ContentTypes.Definitions;

/// <summary>What all screens of the designer work with.</summary>
public sealed record DesignTools(
    IContentDefinitionManager Definitions,
    IContentDefinitionService Service,
    IContentDefinitionDisplayManager Editors,
    DefinitionNames Names,
    PartTitles Titles,
    ItemCounts Counts,
    IUpdateModelAccessor Updaters,
    INotifier Notifier);

/// <summary>What the screens of the designer share: who may, what is not there is not found, a form with mistakes comes again, and nothing is removed that must stay.</summary>
[DesignPermission]
public abstract class DesignScreen(DesignTools tools) : Controller
{
    protected IContentDefinitionManager Definitions => tools.Definitions;

    protected IContentDefinitionService Service => tools.Service;

    protected IContentDefinitionDisplayManager Editors => tools.Editors;

    protected DefinitionNames Names => tools.Names;

    protected PartTitles Titles => tools.Titles;

    protected ItemCounts Counts => tools.Counts;

    protected IUpdateModel Updater => tools.Updaters.ModelUpdater;

    protected INotifier Notifier => tools.Notifier;

    /// <summary>Does something with a definition, if it is there.</summary>
    protected async Task<IActionResult> WithAsync<TDefinition>(Task<TDefinition?> reading, Func<TDefinition, Task<IActionResult>> action)
        where TDefinition : class => await reading is { } definition ? await action(definition) : NotFound();

    /// <summary>The name that people read, as it is stored; without one the form says so.</summary>
    protected string ReadDisplayName(string? given, string missing)
    {
        var name = given?.Trim().Composed() ?? string.Empty;

        if (name.Length == 0)
        {
            ModelState.AddModelError("DisplayName", missing);
        }

        return name;
    }

    /// <summary>The page of a form; with what is wrong with it, if something is.</summary>
    protected ViewResult Form(string view, object model) => ModelState.IsValid ? View(view, model) : Again(view, model);

    /// <summary>The page of a form again, with what is wrong with it.</summary>
    protected ViewResult Again(string view, object model)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, model);
    }

    /// <summary>Removes what may be removed and shows the list; else says again why not.</summary>
    private protected async Task<IActionResult> RemoveAsync(RemovalPage page, Func<Task> remove, LocalizedHtmlString done)
    {
        if (!page.IsAllowed)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Removal", page);
        }

        await remove();
        await Notifier.SuccessAsync(done);
        return RedirectToAction("Index");
    }
}
