using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace Sapling.Contents.Title;

internal sealed class TitlePartDriver(IStringLocalizer<TitlePartDriver> S) : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();

        if (!settings.RenderTitle || string.IsNullOrWhiteSpace(part.Title))
        {
            return null;
        }

        return Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Title = part.ContentItem.DisplayText;
            model.TitlePart = part;
            model.ContentItem = part.ContentItem;
            model.Settings = settings;
        })
        .Location("Detail", "Header:5")
        .Location("Summary", "Header:5");
    }

    public override IDisplayResult? Edit(TitlePart part, BuildPartEditorContext context) =>
        Initialize<TitlePartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Title = part.ContentItem.DisplayText;
            model.TitlePart = part;
            model.ContentItem = part.ContentItem;
            model.Settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        });

    public override async Task<IDisplayResult?> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();

        if (settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
        {
            var model = new TitlePartViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.Title);

            if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(model.Title))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Title), S["A value is required for Title."]);
            }

            part.Title = model.Title?.Trim();
            part.ContentItem.DisplayText = part.Title;
        }

        return await EditAsync(part, context);
    }
}
