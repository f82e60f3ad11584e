using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.MultiText;

/// <summary>Displays and edits <see cref="MultiTextField"/>.</summary>
internal sealed class MultiTextFieldDriver(FieldRules<MultiTextField> rules) : FieldDriver<MultiTextField, DisplayMultiTextFieldViewModel, EditMultiTextFieldViewModel>(rules)
{
    protected override ValueTask ShowAsync(DisplayMultiTextFieldViewModel model)
    {
        var options = model.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options;
        model.Values = model.Field.Values.Select(value => options.FirstOrDefault(option => option.Value == value)?.Name ?? value).ToArray();
        return ValueTask.CompletedTask;
    }

    protected override ValueTask OfferAsync(EditMultiTextFieldViewModel model, BuildFieldEditorContext context)
    {
        model.Values = context.IsNew && model.Field.Values.Length == 0
            ? context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options.Where(option => option.Default).Select(option => option.Value).ToArray()
            : model.Field.Values;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(MultiTextField field, UpdateFieldEditorContext context)
    {
        var input = await FormAsync<Input>(context);
        field.Values = input.Values?.Where(value => !string.IsNullOrEmpty(value)).Distinct().ToArray() ?? [];
        return true;
    }

    private sealed class Input
    {
        public string[]? Values { get; set; }
    }
}
