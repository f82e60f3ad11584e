using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Agency.Profile;

internal sealed class ProfileMenu(IStringLocalizer<ProfileMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["About the agency"], "2", profile => profile
                .Id("agency-profile")
                .Action("Index", "Admin", "OrchardCore.Settings", new RouteValueDictionary { ["groupId"] = ProfileDriver.GroupId })
                .Permission(SettingsPermissions.ManageGroupSettings)
                .Resource(ProfileDriver.GroupId)));

        return ValueTask.CompletedTask;
    }
}
