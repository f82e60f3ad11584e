using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;

namespace Sapling.Users.Administration;

internal sealed class UsersMenu(IStringLocalizer<UsersMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access Control"], NavigationConstants.AdminMenuAccessControlPosition, access => access.Add(S["Users"], "10", item => item
            .Action("Index", "Users", "OrchardCore.Users")
            .Permission(UsersPermissions.ListUsers)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
