using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;
using OrchardCore.Security.Permissions;

namespace Sapling.Menu.Editing;

internal sealed class MenuItemPermissionPartDriver(IPermissionService permissions, IStringLocalizer<MenuItemPermissionPartDriver> S) : ContentPartDisplayDriver<MenuItemPermissionPart>
{
    public override IDisplayResult Edit(MenuItemPermissionPart part, BuildPartEditorContext context)
        => Initialize<MenuItemPermissionViewModel>("MenuItemPermissionPart_Edit", async model =>
        {
            var names = part.PermissionNames ?? [];
            model.SelectedPermissionNames = string.Join(',', names);
            model.AllItems = [.. (await permissions.GetPermissionsAsync())
                .Select(permission => new PermissionViewModel { Name = permission.Name, DisplayText = permission.Description ?? permission.Name })
                .OrderBy(permission => permission.DisplayText, StringComparer.CurrentCulture)];
            model.SelectedItems = [.. model.AllItems.Where(permission => names.Contains(permission.Name))];
        }).Location("Content:5");

    public override async Task<IDisplayResult?> UpdateAsync(MenuItemPermissionPart part, UpdatePartEditorContext context)
    {
        var model = new MenuItemPermissionViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.SelectedPermissionNames);
        part.PermissionNames = (model.SelectedPermissionNames ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (var name in part.PermissionNames)
        {
            if (await permissions.FindByNameAsync(name) is null)
            {
                context.Updater.ModelState.AddModelError(
                    Prefix + "." + nameof(model.SelectedPermissionNames), S["There is no permission named '{0}'. Choose one of the list.", name]);
            }
        }

        return await EditAsync(part, context);
    }
}
