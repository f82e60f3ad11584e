using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.Boolean;

/// <summary>Displays and edits <see cref="BooleanField"/>.</summary>
internal sealed class BooleanFieldDriver(FieldRules<BooleanField> rules, IStringLocalizer<BooleanFieldDriver> S) : FieldDriver<BooleanField, DisplayBooleanFieldViewModel, EditBooleanFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditBooleanFieldViewModel model, BuildFieldEditorContext context)
    {
        model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : model.Field.Value;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(BooleanField field, UpdateFieldEditorContext context)
    {
        var text = (await FormAsync<WrittenInput>(context)).Value;
        if (!WrittenValue.TryRead(text, bool.TryParse, out bool? value))
        {
            // A box cannot show again what is neither yes nor no.
            context.Updater.ModelState.Remove($"{Prefix}.{nameof(field.Value)}");
            return Fail(context, nameof(field.Value), S["'{0}' is neither yes nor no. Tick the box or leave it empty.", text!]);
        }

        field.Value = value ?? false;
        return true;
    }
}
