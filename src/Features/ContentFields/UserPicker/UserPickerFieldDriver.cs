using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users;
using OrchardCore.Users.Services;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.UserPicker;

/// <summary>Displays and edits <see cref="UserPickerField"/>. Names are stored beside the ids, so that showing them asks no query.</summary>
internal sealed class UserPickerFieldDriver(FieldRules<UserPickerField> rules, IUserService users) : FieldDriver<UserPickerField>(rules)
{
    public override IDisplayResult Display(UserPickerField field, BuildFieldDisplayContext context)
        => InContent(Initialize<DisplayUserPickerFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }));

    public override IDisplayResult Edit(UserPickerField field, BuildFieldEditorContext context)
        => Initialize<EditUserPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.UserIds = string.Join(',', field.UserIds);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.TypePartDefinition = context.TypePartDefinition;
            foreach (var id in field.UserIds)
            {
                if (await users.GetUserByUniqueIdAsync(id) is { } user)
                {
                    model.SelectedUsers.Add(new VueMultiselectUserViewModel { Id = id, DisplayText = user.UserName, IsEnabled = true });
                }
            }
        });

    public override async Task<IDisplayResult?> UpdateAsync(UserPickerField field, UpdateFieldEditorContext context)
    {
        var input = new Input();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        field.UserIds = PickedIds.Of(input.UserIds);
        field.SetUserNames(await NamesAsync(field.UserIds));
        Check(field, context);
        return await EditAsync(field, context);
    }

    private async Task<string[]> NamesAsync(string[] ids)
    {
        var names = new List<string>(ids.Length);
        foreach (var id in ids)
        {
            names.Add((await users.GetUserByUniqueIdAsync(id))?.UserName ?? id);
        }

        return [.. names];
    }

    private sealed class Input
    {
        public string[]? UserIds { get; set; }
    }
}
