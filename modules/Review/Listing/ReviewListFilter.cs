using Agency.Review.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace Agency.Review.Listing;

/// <summary>"To review" and "Returned" among the states of the list of content.</summary>
internal sealed class ReviewListFilter(IHttpContextAccessor http, IStringLocalizer<ReviewListFilter> S) : IContentsAdminListFilter
{
    public const string ToReview = "review";
    public const string Returned = "returned";

    public Task FilterAsync(ContentOptionsViewModel model, IQuery<ContentItem> query, IUpdateModel updater)
    {
        model.ContentStatuses?.Add(new SelectListItem(S["To review"], ToReview));
        model.ContentStatuses?.Add(new SelectListItem(S["Returned"], Returned));

        var state = http.HttpContext?.Request.Query["status"].ToString() switch
        {
            ToReview => nameof(ReviewState.Submitted),
            Returned => nameof(ReviewState.Returned),
            _ => null,
        };

        if (state is not null)
        {
            query.With<ReviewIndex>(index => index.State == state);
        }

        return Task.CompletedTask;
    }
}
