using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Navigation;

namespace Sapling.Users.Profile;

/// <summary>The menu of whoever is signed in.</summary>
internal sealed class ProfileMenu(IOptions<OrchardCore.Users.UserOptions> paths, IStringLocalizer<ProfileMenu> localizer) : NamedNavigationProvider("userMenu")
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["My account"], "1", item => item.Url("~/Account"))
            .Add(S["Change password"], "2", item => item.Url("~/" + paths.Value.ChangePasswordUrl));
        return ValueTask.CompletedTask;
    }
}
