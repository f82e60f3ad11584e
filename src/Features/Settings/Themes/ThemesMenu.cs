using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Settings.Themes;

internal sealed class ThemesMenu(IStringLocalizer<ThemesMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .Add(S["Themes"], "9", item => item.Id("themes").Action("Index", "Themes", "OrchardCore.Settings").Permission(ThemePermissions.Apply).LocalNav()));
        return ValueTask.CompletedTask;
    }
}
