using Agency.Review.Listing;
using Agency.Review.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Navigation;
using OrchardSite.Engine.Tests.Data.Tenants;
using ISession = YesSql.ISession;

namespace OrchardSite.Modules.Tests.Review.Listing;

public sealed class ReviewMenuTests
{
    [Fact]
    public async Task Menu_LeadsReviewersToWhatWaits()
    {
        await using var tenant = await ReviewTenant.StartAsync();

        var content = Assert.Single(await BuildAsync(tenant, NavigationConstants.AdminId, "minh"));
        var item = Assert.Single(content.Items);
        Assert.Equal(("toReview", "~/Admin/Contents/ContentItems?status=review"), (item.Id, item.Url));
        Assert.Equal(["ReviewContent"], item.Permissions.Select(permission => permission.Name));
    }

    [Fact]
    public async Task Home_CountsWhatWaits_AndWhatCameBackToOneself()
    {
        await using var tenant = await ReviewTenant.StartAsync();
        await tenant.StoreAsync(
            Items.Draft(ReviewState.Submitted, "lan", "4a"), Items.Draft(ReviewState.Submitted, "hoa", "4b"), Items.Draft(ReviewState.Returned, "lan", "4c"), Items.Draft(ReviewState.None, "lan", "4d"));

        var tasks = await BuildAsync(tenant, "adminHome", "lan");
        Assert.Equal(["toReviewTask", "returnedTask"], tasks.Select(task => task.Id));
        Assert.Equal(["count-2", "count-1"], tasks.Select(task => task.Classes.Single(name => name.StartsWith("count-", StringComparison.Ordinal))));
        Assert.Equal(["ReviewContent", "SubmitForReview"], tasks.Select(task => task.Permissions.Single().Name));
        Assert.Equal(["toReviewTask"], (await BuildAsync(tenant, "adminHome", "hoa")).Select(task => task.Id));
    }

    [Theory]
    [InlineData("userMenu")]
    [InlineData("main")]
    public async Task OtherMenus_AreLeftAlone(string name)
    {
        await using var tenant = await ReviewTenant.StartAsync();

        Assert.Empty(await BuildAsync(tenant, name, "lan"));
    }

    private static Task<List<MenuItem>> BuildAsync(TenantFixture tenant, string name, string user) => tenant.ReadAsync(async services =>
    {
        var builder = new NavigationBuilder();
        IHttpContextAccessor http = Requests.Of(user, []);
        await new ReviewMenu(services.GetRequiredService<ISession>(), http, Localizers.Plain<ReviewMenu>()).BuildNavigationAsync(name, builder);
        return builder.Build();
    });
}
