using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.Settings;
using OrchardCore.Menu.ViewModels;

namespace Sapling.Menu.Editing;

internal sealed class HtmlMenuItemPartDriver(IHtmlSanitizerService sanitizer, IStringLocalizer<HtmlMenuItemPartDriver> S) : ContentPartDisplayDriver<HtmlMenuItemPart>
{
    public override IDisplayResult Edit(HtmlMenuItemPart part, BuildPartEditorContext context)
        => Initialize<HtmlMenuItemPartEditViewModel>("HtmlMenuItemPart_Edit", model =>
        {
            model.Name = part.ContentItem.DisplayText;
            model.Url = part.Url;
            model.Target = part.Target;
            model.Html = part.Html;
            model.MenuItemPart = part;
        }).Location("Content:1");

    public override async Task<IDisplayResult?> UpdateAsync(HtmlMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new HtmlMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Name, m => m.Url, m => m.Target, m => m.Html);
        MenuItemName.Apply(part, model.Name, Prefix, context, S);
        part.Url = model.Url?.Trim();
        part.Target = model.Target;
        part.Html = context.TypePartDefinition.GetSettings<HtmlMenuItemPartSettings>().SanitizeHtml ? sanitizer.Sanitize(model.Html ?? string.Empty) : model.Html;
        if (MenuItemUrl.Problem(part.Url, S) is { } problem)
        {
            context.Updater.ModelState.AddModelError(Prefix + "." + nameof(model.Url), problem);
        }

        return await EditAsync(part, context);
    }
}
