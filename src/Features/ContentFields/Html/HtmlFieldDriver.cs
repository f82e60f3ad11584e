using System.Text.Encodings.Web;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Liquid;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Html;

/// <summary>Displays and edits <see cref="HtmlField"/>.</summary>
internal sealed class HtmlFieldDriver(FieldRules<HtmlField> rules, ILiquidTemplateManager liquid, CleanHtml clean) : FieldDriver<HtmlField, DisplayHtmlFieldViewModel, EditHtmlFieldViewModel>(rules)
{
    protected override async ValueTask ShowAsync(DisplayHtmlFieldViewModel model)
    {
        var html = model.Field.Html;
        var settings = model.PartFieldDefinition.GetSettings<HtmlFieldSettings>();
        if (string.IsNullOrEmpty(html) || !settings.RenderLiquid)
        {
            model.Html = settings.SanitizeHtml && !string.IsNullOrEmpty(html) ? clean.Get(html) : html;
            return;
        }

        // Liquid may bring in what visitors wrote, so cleaning comes after it and cannot be remembered.
        var rendered = await liquid.RenderStringAsync(html, HtmlEncoder.Default, model);
        model.Html = settings.SanitizeHtml ? clean.Once(rendered) : rendered;
    }

    protected override ValueTask OfferAsync(EditHtmlFieldViewModel model, BuildFieldEditorContext context)
    {
        model.Html = model.Field.Html;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        field.Html = (await FormAsync<Input>(context)).Html?.Normalize();
        return true;
    }

    private sealed class Input
    {
        public string? Html { get; set; }
    }
}
