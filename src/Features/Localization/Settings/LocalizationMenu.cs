using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Navigation;

namespace Sapling.Localization.Settings;

internal sealed class LocalizationMenu(IStringLocalizer<LocalizationMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings.Add(S["Languages"], "3", item => item
            .Id("localization")
            .Action("Index", "Admin", "OrchardCore.Settings", new RouteValueDictionary { ["groupId"] = LocalizationSettingsDriver.GroupId })
            .Permission(LocalizationPermissions.ManageCultures)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
