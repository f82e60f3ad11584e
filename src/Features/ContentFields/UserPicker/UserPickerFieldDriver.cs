using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Users;
using OrchardCore.Users.Services;
using Sapling.Content.Fields;
using Sapling.ContentFields.Editing;

namespace Sapling.ContentFields.UserPicker;

/// <summary>Displays and edits <see cref="UserPickerField"/>. Names are stored beside the ids, so that showing them asks no query.</summary>
internal sealed class UserPickerFieldDriver(FieldRules<UserPickerField> rules, IUserService users) : FieldDriver<UserPickerField, DisplayUserPickerFieldViewModel, EditUserPickerFieldViewModel>(rules)
{
    protected override async ValueTask OfferAsync(EditUserPickerFieldViewModel model, BuildFieldEditorContext context)
    {
        model.UserIds = string.Join(',', model.Field.UserIds);
        model.TypePartDefinition = context.TypePartDefinition;
        foreach (var id in model.Field.UserIds)
        {
            if (await users.GetUserByUniqueIdAsync(id) is { } user)
            {
                model.SelectedUsers.Add(new VueMultiselectUserViewModel { Id = id, DisplayText = user.UserName, IsEnabled = true });
            }
        }
    }

    protected override async Task<bool> ReadAsync(UserPickerField field, UpdateFieldEditorContext context)
    {
        field.UserIds = PickedIds.Of((await FormAsync<Input>(context)).UserIds);
        field.SetUserNames(await NamesAsync(field.UserIds));
        return true;
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
