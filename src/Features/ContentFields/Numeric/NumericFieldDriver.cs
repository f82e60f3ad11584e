using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Numeric;

/// <summary>Displays and edits <see cref="NumericField"/>.</summary>
internal sealed class NumericFieldDriver(FieldRules<NumericField> rules, IStringLocalizer<NumericFieldDriver> localizer) : FieldDriver<NumericField>(rules)
{
    public override IDisplayResult Display(NumericField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(NumericField field, BuildFieldEditorContext context)
        => Initialize<EditNumericFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew && field.Value is null ? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue : NumberText.Format(field.Value);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        if (string.IsNullOrWhiteSpace(input.Value))
        {
            field.Value = null;
        }
        else if (NumberText.TryParse(input.Value, out var number))
        {
            field.Value = number;
        }
        else
        {
            Fail(context, nameof(field.Value), localizer["'{0}' is not a number.", input.Value]);
            return await EditAsync(field, context);
        }
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string? Value { get; set; }
    }
}
