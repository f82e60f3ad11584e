using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;
using Sapling.Content.Fields;
using Sapling.Data.Stores;
using Sapling.Display.Liquid;

namespace Sapling.ContentFields.Html;

/// <summary>Displays and edits <see cref="HtmlField"/>.</summary>
internal sealed class HtmlFieldDriver(FieldRules<HtmlField> rules, ILiquidTemplateManager liquid, BrokenTemplates broken, CleanHtml clean, IStringLocalizer<HtmlFieldDriver> S) : FieldDriver<HtmlField, DisplayHtmlFieldViewModel, EditHtmlFieldViewModel>(rules)
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
        try
        {
            var rendered = await liquid.RenderStringAsync(html, HtmlEncoder.Default, model);
            model.Html = settings.SanitizeHtml ? clean.Once(rendered) : rendered;
        }
        catch (LiquidTextException exception)
        {
            model.Html = await broken.ReplaceAsync($"{model.Part.ContentItem.DisplayText}: {model.PartFieldDefinition.DisplayName()}", exception);
        }
    }

    protected override ValueTask OfferAsync(EditHtmlFieldViewModel model, BuildFieldEditorContext context)
    {
        model.Html = model.Field.Html;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var html = (await FormAsync<Input>(context)).Html?.Composed();
        var settings = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>();

        if (settings.RenderLiquid && !string.IsNullOrEmpty(html) && !liquid.Validate(html, out var errors))
        {
            return Fail(context, nameof(field.Html), S["The Liquid in {0} is not right: {1}", context.PartFieldDefinition.DisplayName(), string.Join(" ", errors)]);
        }

        // Cleaning Liquid would break its tags; what it renders is cleaned when it is shown.
        field.Html = settings.SanitizeHtml && !settings.RenderLiquid && !string.IsNullOrEmpty(html) ? clean.Once(html) : html;
        return true;
    }

    private sealed class Input
    {
        public string? Html { get; set; }
    }
}
