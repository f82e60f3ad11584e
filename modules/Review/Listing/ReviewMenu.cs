using System.Globalization;
using System.Security.Claims;
using Agency.Review.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using YesSql;
using ISession = YesSql.ISession;

namespace Agency.Review.Listing;

/// <summary>What waits for one: in the menu of the admin, and as a task with its number on the home.</summary>
internal sealed class ReviewMenu(ISession session, IHttpContextAccessor http, IStringLocalizer<ReviewMenu> S) : INavigationProvider
{
    private const string List = "~/Admin/Contents/ContentItems?status=";

    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder) => name switch
    {
        NavigationConstants.AdminId => Menu(builder),
        "adminHome" => new ValueTask(TasksAsync(builder)),
        _ => ValueTask.CompletedTask,
    };

    private ValueTask Menu(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content.Add(S["To review"], "1.5", item => item
            .Id("toReview")
            .Url(List + ReviewListFilter.ToReview)
            .Permission(ReviewPermissions.ReviewContent)
            .LocalNav()));

        return ValueTask.CompletedTask;
    }

    private async Task TasksAsync(NavigationBuilder builder)
    {
        var submitted = nameof(ReviewState.Submitted);
        var waiting = await session.QueryIndex<ReviewIndex>(index => index.State == submitted).CountAsync();

        builder.Add(S["To review"], "1", item => item
            .Id("toReviewTask")
            .Url(List + ReviewListFilter.ToReview)
            .Permission(ReviewPermissions.ReviewContent)
            .AddClass("icon-class-clipboard-check")
            .AddClass("count-" + waiting.ToString(CultureInfo.InvariantCulture)));

        var owner = http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);
        var returned = nameof(ReviewState.Returned);
        var mine = owner is null ? 0 : await session.QueryIndex<ReviewIndex>(index => index.State == returned && index.Owner == owner).CountAsync();

        if (mine > 0)
        {
            builder.Add(S["Returned to me"], "2", item => item
                .Id("returnedTask")
                .Url(List + ReviewListFilter.Returned)
                .Permission(ReviewPermissions.SubmitForReview)
                .AddClass("icon-class-reply")
                .AddClass("count-" + mine.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
