using System.Text.Encodings.Web;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Html;

/// <summary>Displays and edits <see cref="HtmlField"/>.</summary>
internal sealed class HtmlFieldDriver(FieldRules<HtmlField> rules, ILiquidTemplateManager liquid, CleanHtml clean) : FieldDriver<HtmlField>(rules)
{
    public override IDisplayResult Display(HtmlField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.Html = await RenderAsync(field, model, context.PartFieldDefinition.GetSettings<HtmlFieldSettings>());
        }));

    public override IDisplayResult Edit(HtmlField field, BuildFieldEditorContext context)
        => Initialize<EditHtmlFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        field.Html = input.Html?.Normalize();
        Check(field, context);
        return await EditAsync(field, context);
    }

    private async Task<string?> RenderAsync(HtmlField field, DisplayHtmlFieldViewModel model, HtmlFieldSettings settings)
    {
        if (string.IsNullOrEmpty(field.Html))
        {
            return field.Html;
        }

        if (!settings.RenderLiquid)
        {
            return settings.SanitizeHtml ? clean.Get(field.Html) : field.Html;
        }

        // Liquid may bring in what visitors wrote, so cleaning comes after it and cannot be remembered.
        var rendered = await liquid.RenderStringAsync(field.Html, HtmlEncoder.Default, model);
        return settings.SanitizeHtml ? clean.Once(rendered) : rendered;
    }

    private sealed class Input
    {
        public string? Html { get; set; }
    }
}
