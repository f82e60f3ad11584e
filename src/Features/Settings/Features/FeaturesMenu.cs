using Microsoft.Extensions.Localization;
using OrchardCore.Features;
using OrchardCore.Navigation;

namespace Sapling.Settings.Features;

internal sealed class FeaturesMenu(IStringLocalizer<FeaturesMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], tools => tools
            .Add(S["Features"], "5", item => item.Id("features").Action("Index", "Features", "OrchardCore.Settings").Permission(FeaturesPermissions.ManageFeatures)));

        return ValueTask.CompletedTask;
    }
}
