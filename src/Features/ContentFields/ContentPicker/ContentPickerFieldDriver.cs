using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.ContentPicker;

/// <summary>Displays and edits <see cref="ContentPickerField"/>.</summary>
internal sealed class ContentPickerFieldDriver(FieldRules<ContentPickerField> rules, IContentManager contents) : FieldDriver<ContentPickerField>(rules)
{
    public override IDisplayResult Display(ContentPickerField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayContentPickerFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(ContentPickerField field, BuildFieldEditorContext context)
        => Initialize<EditContentPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItemIds = string.Join(',', field.ContentItemIds);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            foreach (var item in await contents.GetAsync(field.ContentItemIds, VersionOptions.Latest))
            {
                model.SelectedItems.Add(new VueMultiselectItemViewModel
                {
                    Id = item.ContentItemId,
                    DisplayText = item.DisplayText,
                    HasPublished = await contents.HasPublishedVersionAsync(item),
                });
            }
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentPickerField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        field.ContentItemIds = PickedIds.Of(input.ContentItemIds);
        Check(field, context);
        return await EditAsync(field, context);
    }

    private sealed class Input
    {
        public string[]? ContentItemIds { get; set; }
    }
}
