using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Menu.Screens;

/// <summary>Menus in the admin's menu.</summary>
internal sealed class MenuAdminMenu(IStringLocalizer<MenuAdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], design => design.Add(S["Menus"], "3", item => item
            .Id("menus").Action("Index", "Menus", new { area = "OrchardCore.Menu" }).Permission(OrchardCore.Menu.Permissions.ManageMenu)));
        return ValueTask.CompletedTask;
    }
}
