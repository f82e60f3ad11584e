using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Navigation;

namespace Sapling.Media.Screens;

/// <summary>The library in the admin's menu.</summary>
internal sealed class MediaAdminMenu(IStringLocalizer<MediaAdminMenu> S) : AdminNavigationProvider
{
    private const string Area = "OrchardCore.Media";

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Media"], media => media
            .Add(S["Library"], "1", item => item.Id("mediaLibrary").Action("Index", "Library", new { area = Area }).Permission(MediaPermissions.ManageOwnMedia))
            .Add(S["Upload settings"], "9", item => item.Id("mediaOptions").Action("Edit", "Options", new { area = Area }).Permission(MediaPermissions.ViewMediaOptions)));
        return ValueTask.CompletedTask;
    }
}
