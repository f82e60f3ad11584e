using Agency.Review;
using Agency.Review.Listing;
using Agency.Review.Workflow;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardSite.Engine.Tests.Data.Tenants;
using YesSql;

namespace OrchardSite.Modules.Tests.Review;

public sealed class MigrationsTests
{
    [Fact]
    public async Task Part_CanBeAttached_AndTheIndexIsThere()
    {
        ContentPartDefinition? stored = null;
        await using var tenant = new TenantFixture(services =>
        {
            services.AddDataMigration<Migrations>();
            services.AddIndexProvider<ReviewIndexProvider>();
            services.AddSingleton(Answers<IContentDefinitionManager>.With((method, arguments) =>
            {
                stored = method.Name.StartsWith("StorePartDefinition", StringComparison.Ordinal) ? (ContentPartDefinition)arguments[0]! : stored;
                return null;
            }));
        });

        await tenant.ScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());

        Assert.Equal(nameof(ReviewPart), stored!.Name);
        Assert.True(stored.IsAttachable());
        Assert.Equal(0, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().QueryIndex<ReviewIndex>(index => index.State == "Submitted" && index.Owner == "lan").CountAsync()));
    }
}
