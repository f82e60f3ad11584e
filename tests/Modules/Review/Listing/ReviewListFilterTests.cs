using Agency.Review.Listing;
using Agency.Review.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.ViewModels;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Modules.Tests.Review.Listing;

public sealed class ReviewListFilterTests
{
    [Theory]
    [InlineData("?status=review", "Submitted")]
    [InlineData("?status=returned", "Returned")]
    [InlineData("?status=draft", "None, Submitted, Returned")]
    [InlineData("", "None, Submitted, Returned")]
    public async Task List_IsNarrowedToTheState(string query, string states)
    {
        await using var tenant = await ReviewTenant.StartAsync();
        await tenant.StoreAsync(Items.Draft(id: "4none"), Items.Draft(ReviewState.Submitted, id: "4submitted"), Items.Draft(ReviewState.Returned, id: "4returned"));
        var http = new HttpContextAccessor { HttpContext = new DefaultHttpContext { Request = { QueryString = new QueryString(query) } } };

        var found = await tenant.ReadAsync(async services =>
        {
            var items = services.GetRequiredService<ISession>().Query<ContentItem>();
            await new ReviewListFilter(http, Localizers.Plain<ReviewListFilter>()).FilterAsync(new ContentOptionsViewModel { ContentStatuses = [] }, items, null!);
            return (await items.ListAsync()).ToArray();
        });

        Assert.Equal(states.Split(", ").Order(), found.Select(item => item.Review().State.ToString()).Order());
    }

    [Fact]
    public async Task States_AreOfferedToChoose_WhereThereIsAChoice()
    {
        await using var tenant = await ReviewTenant.StartAsync();
        var options = new ContentOptionsViewModel { ContentStatuses = [] };

        await tenant.ScopeAsync(async services =>
        {
            var filter = new ReviewListFilter(new HttpContextAccessor(), Localizers.Plain<ReviewListFilter>());
            await filter.FilterAsync(options, services.GetRequiredService<ISession>().Query<ContentItem>(), null!);
            await filter.FilterAsync(new ContentOptionsViewModel(), services.GetRequiredService<ISession>().Query<ContentItem>(), null!);
        });

        Assert.Equal(["review", "returned"], options.ContentStatuses!.Select(status => status.Value));
    }
}
