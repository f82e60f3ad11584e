using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;
using Sapling.Menu.Screens;

namespace Sapling.Menu.Editing;

/// <summary>Shows the items of a menu and puts them into a new order.</summary>
internal sealed class MenuPartDriver(IContentDefinitionManager definitions, IStringLocalizer<MenuPartDriver> S) : ContentPartDisplayDriver<MenuPart>
{
    public override IDisplayResult Edit(MenuPart part, BuildPartEditorContext context)
        => Initialize<MenuPartEditViewModel>("MenuPart_Edit", async model =>
        {
            model.MenuPart = part;
            model.MenuItemContentTypes = [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("MenuItem"))];
        }).Location("Content:5");

    public override async Task<IDisplayResult?> UpdateAsync(MenuPart part, UpdatePartEditorContext context)
    {
        var model = new MenuPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Hierarchy);
        if (!string.IsNullOrWhiteSpace(model.Hierarchy))
        {
            var items = part.ContentItem.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems : [];
            if (MenuDocument.TreeOf(items).Arrange(model.Hierarchy) is { } tree)
            {
                part.ContentItem.Apply(new MenuItemsListPart { ContentItem = part.ContentItem, MenuItems = tree.Roots.Deserialize<List<ContentItem>>(JOptions.Default) ?? [] });
            }
            else
            {
                context.Updater.ModelState.AddModelError(Prefix + "." + nameof(model.Hierarchy), S["The order of the items could not be read. Reload the page and try again."]);
            }
        }

        return await EditAsync(part, context);
    }
}
