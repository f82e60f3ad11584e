using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.ContentPicker;

/// <summary>Displays and edits <see cref="ContentPickerField"/>.</summary>
internal sealed class ContentPickerFieldDriver(FieldRules<ContentPickerField> rules, IContentManager contents) : FieldDriver<ContentPickerField, DisplayContentPickerFieldViewModel, EditContentPickerFieldViewModel>(rules)
{
    protected override async ValueTask OfferAsync(EditContentPickerFieldViewModel model, BuildFieldEditorContext context)
    {
        model.ContentItemIds = string.Join(',', model.Field.ContentItemIds);
        foreach (var item in await contents.GetAsync(model.Field.ContentItemIds, VersionOptions.Latest))
        {
            model.SelectedItems.Add(new VueMultiselectItemViewModel
            {
                Id = item.ContentItemId,
                DisplayText = item.DisplayText,
                HasPublished = await contents.HasPublishedVersionAsync(item),
            });
        }
    }

    protected override async Task<bool> ReadAsync(ContentPickerField field, UpdateFieldEditorContext context)
    {
        field.ContentItemIds = PickedIds.Of((await FormAsync<Input>(context)).ContentItemIds);
        return true;
    }

    private sealed class Input
    {
        public string[]? ContentItemIds { get; set; }
    }
}
