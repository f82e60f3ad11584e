using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Tenants.List;

internal sealed class TenantsMenu(IStringLocalizer<TenantsMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], tools => tools
            .Add(S["Tenants"], "7", item => item.Id("tenants").Action("Index", "Tenants", "OrchardCore.Tenants").Permission(TenantPermissions.Manage)));

        return ValueTask.CompletedTask;
    }
}
