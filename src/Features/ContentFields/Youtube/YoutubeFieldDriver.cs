using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Youtube;

/// <summary>Displays and edits <see cref="YoutubeField"/>.</summary>
internal sealed class YoutubeFieldDriver(FieldRules<YoutubeField> rules) : FieldDriver<YoutubeField>(rules)
{
    public override IDisplayResult Display(YoutubeField field, BuildFieldDisplayContext context)
        => InContent(Initialize<YoutubeFieldDisplayViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(YoutubeField field, BuildFieldEditorContext context)
        => Initialize<EditYoutubeFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.RawAddress = field.RawAddress;
            model.EmbeddedAddress = field.EmbeddedAddress;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(YoutubeField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        field.RawAddress = input.RawAddress?.Trim();
        field.EmbeddedAddress = YoutubeAddress.Embed(field.RawAddress);
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string? RawAddress { get; set; }
    }
}
