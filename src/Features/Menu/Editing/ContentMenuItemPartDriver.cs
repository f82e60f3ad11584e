using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;

namespace Sapling.Menu.Editing;

/// <summary>The name of the item; the content itself is chosen in the part's content picker field.</summary>
internal sealed class ContentMenuItemPartDriver(IStringLocalizer<ContentMenuItemPartDriver> S) : ContentPartDisplayDriver<ContentMenuItemPart>
{
    public override IDisplayResult Edit(ContentMenuItemPart part, BuildPartEditorContext context)
        => Initialize<ContentMenuItemPartEditViewModel>("ContentMenuItemPart_Edit", model =>
        {
            model.Name = part.ContentItem.DisplayText;
            model.CheckContentPermissions = part.CheckContentPermissions;
            model.MenuItemPart = part;
        }).Location("Content:1");

    public override async Task<IDisplayResult?> UpdateAsync(ContentMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new ContentMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Name, m => m.CheckContentPermissions);
        MenuItemName.Apply(part, model.Name, Prefix, context, S);
        part.CheckContentPermissions = model.CheckContentPermissions;
        return await EditAsync(part, context);
    }
}
