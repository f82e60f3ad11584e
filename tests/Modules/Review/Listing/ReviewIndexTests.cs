using Agency.Review.Listing;
using Agency.Review.Workflow;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using YesSql;

namespace OrchardSite.Modules.Tests.Review.Listing;

public sealed class ReviewIndexTests
{
    [Theory]
    [InlineData(ReviewState.Submitted, true, false, "Submitted lan")]
    [InlineData(ReviewState.Returned, true, false, "Returned lan")]
    [InlineData(ReviewState.None, true, false, null)]
    [InlineData(ReviewState.Submitted, false, false, null)]
    [InlineData(ReviewState.Submitted, true, true, null)]
    public async Task Drafts_ThatAreInReview_AreIndexed(ReviewState state, bool latest, bool published, string? row)
    {
        await using var tenant = await ReviewTenant.StartAsync();
        var item = Items.Draft(state);
        (item.Latest, item.Published) = (latest, published);

        await tenant.StoreAsync(item);

        Assert.Equal(row, await RowAsync(tenant));
    }

    [Fact]
    public async Task ItemsWithoutReview_AreNot()
    {
        await using var tenant = await ReviewTenant.StartAsync();

        await tenant.StoreAsync(new ContentItem { ContentItemId = Items.Id, ContentType = "Page", Latest = true });

        Assert.Null(await RowAsync(tenant));
    }

    private static Task<string?> RowAsync(OrchardSite.Engine.Tests.Data.Tenants.TenantFixture tenant) => tenant.ReadAsync(async services =>
        await services.GetRequiredService<ISession>().QueryIndex<ReviewIndex>().FirstOrDefaultAsync() is { } index ? $"{index.State} {index.Owner}" : null);
}
