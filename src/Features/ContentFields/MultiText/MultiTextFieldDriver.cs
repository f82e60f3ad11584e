using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.MultiText;

/// <summary>Displays and edits <see cref="MultiTextField"/>.</summary>
internal sealed class MultiTextFieldDriver(FieldRules<MultiTextField> rules) : FieldDriver<MultiTextField>(rules)
{
    public override IDisplayResult Display(MultiTextField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayMultiTextFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            var options = context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options;
            model.Values = field.Values.Select(v => options.FirstOrDefault(o => o.Value == v)?.Name ?? v).ToArray();
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(MultiTextField field, BuildFieldEditorContext context)
        => Initialize<EditMultiTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Values = context.IsNew && field.Values.Length == 0
                ? context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options.Where(o => o.Default).Select(o => o.Value).ToArray()
                : field.Values;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(MultiTextField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        field.Values = input.Values?.Where(v => !string.IsNullOrEmpty(v)).Distinct().ToArray() ?? [];
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string[]? Values { get; set; }
    }
}
