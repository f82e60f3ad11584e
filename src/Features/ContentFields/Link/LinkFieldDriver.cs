using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Link;

/// <summary>Displays and edits <see cref="LinkField"/>.</summary>
internal sealed class LinkFieldDriver(FieldRules<LinkField> rules) : FieldDriver<LinkField>(rules)
{
    public override IDisplayResult Display(LinkField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayLinkFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(LinkField field, BuildFieldEditorContext context)
        => Initialize<EditLinkFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
            model.Url = context.IsNew && field.Url is null ? settings.DefaultUrl : field.Url;
            model.Text = context.IsNew && field.Text is null ? settings.DefaultText : field.Text;
            model.Target = context.IsNew && field.Target is null ? settings.DefaultTarget : field.Target;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        field.Url = input.Url?.Trim();
        field.Target = input.Target;
        field.Text = context.PartFieldDefinition.GetSettings<LinkFieldSettings>() switch
        {
            { LinkTextMode: LinkTextMode.Static } settings => settings.DefaultText,
            { LinkTextMode: LinkTextMode.Url } => field.Url,
            _ => input.Text?.Normalize(),
        };
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string? Url { get; set; }

        public string? Text { get; set; }

        public string? Target { get; set; }
    }
}
