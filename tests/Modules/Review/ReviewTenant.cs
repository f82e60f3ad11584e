using Agency.Review;
using Agency.Review.Listing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardSite.Engine.Tests.Data.Tenants;
using YesSql;

namespace OrchardSite.Modules.Tests.Review;

/// <summary>A tenant with the tables of the module and the items that are stored in it.</summary>
internal static class ReviewTenant
{
    public static async Task<TenantFixture> StartAsync(Action<IServiceCollection>? more = null)
    {
        var tenant = new TenantFixture(services =>
        {
            services.AddDataMigration<Migrations>();
            services.AddIndexProvider<ReviewIndexProvider>();
            services.AddSingleton(Answers<IContentDefinitionManager>.With(static (_, _) => null));
            more?.Invoke(services);
        });
        await tenant.ScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        return tenant;
    }

    public static Task StoreAsync(this TenantFixture tenant, params ContentItem[] items) => tenant.ScopeAsync(async services =>
    {
        foreach (var item in items)
        {
            await services.GetRequiredService<ISession>().SaveAsync(item);
        }
    });
}
