using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Html.ViewModels;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;
using Sapling.Data.Stores;

namespace Sapling.Contents.Html;

internal sealed class HtmlBodyPartDriver(HtmlBodies bodies, ILiquidTemplateManager liquid, IStringLocalizer<HtmlBodyPartDriver> S) : ContentPartDisplayDriver<HtmlBodyPart>
{
    public override IDisplayResult? Display(HtmlBodyPart part, BuildPartDisplayContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            Describe(model, part, context.TypePartDefinition);
            model.Html = await bodies.ShowAsync(part, context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>());
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(HtmlBodyPart part, BuildPartEditorContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetEditorShapeType(context), model =>
        {
            Describe(model, part, context.TypePartDefinition);
            model.Html = part.Html;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var model = new HtmlBodyPartViewModel();
        var settings = context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>();

        if (await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.Html))
        {
            if (settings.RenderLiquid && !string.IsNullOrEmpty(model.Html) && !liquid.Validate(model.Html, out var errors))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Html), S["The body doesn't contain a valid Liquid expression. Details: {0}", string.Join(" ", errors)]);
            }
            else
            {
                part.Html = model.Html?.Composed();
                bodies.Sanitize(part, settings);
            }
        }

        return await EditAsync(part, context);
    }

    private static void Describe(HtmlBodyPartViewModel model, HtmlBodyPart part, OrchardCore.ContentManagement.Metadata.Models.ContentTypePartDefinition definition)
    {
        model.HtmlBodyPart = part;
        model.ContentItem = part.ContentItem;
        model.TypePartDefinition = definition;
    }
}
