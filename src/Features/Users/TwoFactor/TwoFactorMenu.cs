using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;

namespace Sapling.Users.TwoFactor;

internal sealed class TwoFactorMenu(IStringLocalizer<TwoFactorMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access Control"], NavigationConstants.AdminMenuAccessControlPosition, access => access.Add(S["Two-step sign-in"], "30", item => item
            .Action("Index", "SignInSecurity", "OrchardCore.Users")
            .Permission(UsersPermissions.ManageUsers)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}

internal sealed class TwoFactorUserMenu(IStringLocalizer<TwoFactorUserMenu> localizer) : NamedNavigationProvider("userMenu")
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Two-step sign-in"], "3", item => item.Url("~" + TwoFactorController.Path));
        return ValueTask.CompletedTask;
    }
}
