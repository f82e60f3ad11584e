using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Roles;

namespace Sapling.Roles;

internal sealed class RolesMenu(IStringLocalizer<RolesMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access Control"], NavigationConstants.AdminMenuAccessControlPosition, access => access.Add(S["Roles"], "20", item => item
            .Action("Index", "Roles", "OrchardCore.Users")
            .Permission(RolesPermissions.ManageRoles)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
