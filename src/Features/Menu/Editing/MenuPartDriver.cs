using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;

namespace Sapling.Menu.Editing;

/// <summary>Shows the items of a menu and puts them into a new order.</summary>
internal sealed class MenuPartDriver(IContentDefinitionManager definitions) : ContentPartDisplayDriver<MenuPart>
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
            try
            {
                var list = part.ContentItem.GetOrCreate<MenuItemsListPart>();
                var ordered = MenuOrder.Apply(list.MenuItems, JsonNode.Parse(model.Hierarchy));
                part.ContentItem.Apply(new MenuItemsListPart { ContentItem = part.ContentItem, MenuItems = ordered });
            }
            catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
            {
                context.Updater.ModelState.AddModelError(
                    Prefix + "." + nameof(model.Hierarchy),
                    "Không đọc được thứ tự các mục; menu được giữ nguyên. Hãy tải lại trang. / The order of the items cannot be read; the menu is left as it was. Reload the page.");
            }
        }

        return await EditAsync(part, context);
    }
}
