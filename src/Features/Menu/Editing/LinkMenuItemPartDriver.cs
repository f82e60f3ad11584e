using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;

namespace Sapling.Menu.Editing;

internal sealed class LinkMenuItemPartDriver(IStringLocalizer<LinkMenuItemPartDriver> S) : ContentPartDisplayDriver<LinkMenuItemPart>
{
    public override IDisplayResult Edit(LinkMenuItemPart part, BuildPartEditorContext context)
        => Initialize<LinkMenuItemPartEditViewModel>("LinkMenuItemPart_Edit", model =>
        {
            model.Name = part.ContentItem.DisplayText;
            model.Url = part.Url;
            model.Target = part.Target;
            model.MenuItemPart = part;
        }).Location("Content:1");

    public override async Task<IDisplayResult?> UpdateAsync(LinkMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new LinkMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Name, m => m.Url, m => m.Target);
        MenuItemName.Apply(part, model.Name, Prefix, context, S);
        part.Url = model.Url?.Trim();
        part.Target = model.Target;
        if (MenuItemUrl.Problem(part.Url, S) is { } problem)
        {
            context.Updater.ModelState.AddModelError(Prefix + "." + nameof(model.Url), problem);
        }

        return await EditAsync(part, context);
    }
}
