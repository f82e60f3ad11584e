using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

internal sealed class SettingsMenu(IStringLocalizer<SettingsMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["General"], "1", general => general
                .Id("general")
                .Action("Index", "Admin", "OrchardCore.Settings", new RouteValueDictionary { ["groupId"] = GeneralSettingsDriver.GroupId })
                .Permission(SettingsPermissions.ManageGroupSettings)
                .Resource(GeneralSettingsDriver.GroupId)));

        return ValueTask.CompletedTask;
    }
}
