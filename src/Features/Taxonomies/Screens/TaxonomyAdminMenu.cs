using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Taxonomies.Screens;

/// <summary>Taxonomies in the admin's menu.</summary>
internal sealed class TaxonomyAdminMenu(IStringLocalizer<TaxonomyAdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content.Add(S["Categories"], "5", item => item
            .Id("taxonomies").Action("Index", "Taxonomies", new { area = "OrchardCore.Taxonomies" }).Permission(OrchardCore.Taxonomies.Permissions.ManageTaxonomies)));
        return ValueTask.CompletedTask;
    }
}
