using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Admin.Menu;

/// <summary>
/// The roots of the admin's menu and their order. A root without a permitted item is not shown; features add to a root by its English text.
/// </summary>
internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        // Priority: the roots' places and ids hold, whoever else names them.
        builder
            .Add(S["Content"], NavigationConstants.AdminMenuContentPosition, root => root.Id("content").AddClass("icon-class-newspaper"), priority: 1)
            .Add(S["Media"], "1.5", root => root.Id("media").AddClass("icon-class-images"), priority: 1)
            .Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, root => root.Id("design").AddClass("icon-class-palette"), priority: 1)
            .Add(S["Access Control"], NavigationConstants.AdminMenuAccessControlPosition, root => root.Id("accessControl").AddClass("icon-class-shield-lock"), priority: 1)
            .Add(S["Settings"], "90", root => root.Id("settings").AddClass("icon-class-gear"), priority: 1)
            .Add(S["Tools"], "95", root => root.Id("tools").AddClass("icon-class-tools"), priority: 1);

        return ValueTask.CompletedTask;
    }
}
