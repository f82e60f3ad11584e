using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;
using Sapling.Data.Stores;

namespace Sapling.ContentFields.Link;

/// <summary>Displays and edits <see cref="LinkField"/>.</summary>
internal sealed class LinkFieldDriver(FieldRules<LinkField> rules) : FieldDriver<LinkField, DisplayLinkFieldViewModel, EditLinkFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditLinkFieldViewModel model, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        var field = model.Field;
        model.Url = context.IsNew && field.Url is null ? settings.DefaultUrl : field.Url;
        model.Text = context.IsNew && field.Text is null ? settings.DefaultText : field.Text;
        model.Target = context.IsNew && field.Target is null ? settings.DefaultTarget : field.Target;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(LinkField field, UpdateFieldEditorContext context)
    {
        var input = await FormAsync<Input>(context);
        field.Url = input.Url?.Trim();
        field.Target = input.Target;
        field.Text = context.PartFieldDefinition.GetSettings<LinkFieldSettings>() switch
        {
            { LinkTextMode: LinkTextMode.Static } settings => settings.DefaultText,
            { LinkTextMode: LinkTextMode.Url } => field.Url,
            _ => input.Text?.Composed(),
        };
        return true;
    }

    private sealed class Input
    {
        public string? Url { get; set; }

        public string? Text { get; set; }

        public string? Target { get; set; }
    }
}
