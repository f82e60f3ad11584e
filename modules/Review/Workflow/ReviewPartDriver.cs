using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Agency.Review.Workflow;

/// <summary>
/// The state, the remarks and the two buttons on the editor. The buttons save the draft as "Save draft" does, so that what is
/// submitted is what was just written.
/// </summary>
internal sealed class ReviewPartDriver(
    IHttpContextAccessor http,
    IAuthorizationService authorization,
    IClock clock,
    IEnumerable<IReviewNotice> notices,
    ReviewOutcome outcome,
    IStringLocalizer<ReviewPartDriver> S) : ContentPartDisplayDriver<ReviewPart>
{
    public const string Submit = "submit.Review";
    public const string Return = "submit.Return";

    private const int LongestRemark = 4000;

    public override IDisplayResult? Display(ReviewPart part, BuildPartDisplayContext context) =>
        context.DisplayType != "SummaryAdmin" || part.State == ReviewState.None || part.ContentItem.Published
            ? null
            : Initialize<ReviewPartViewModel>("ReviewPart_SummaryAdmin", model => model.Part = part).Location("SummaryAdmin", "Tags:5");

    public override IDisplayResult Edit(ReviewPart part, BuildPartEditorContext context)
    {
        return Combine(
            Initialize<ReviewPartViewModel>("ReviewPart_Edit", FillAsync).Location(part.State == ReviewState.None ? "Sidebar:40" : "Sidebar:0"),
            Initialize<ReviewPartViewModel>("ReviewPart_Buttons", FillAsync).Location("Actions:5"));

        async ValueTask FillAsync(ReviewPartViewModel model)
        {
            model.Part = part;
            model.MaySubmit = part.State != ReviewState.Submitted && await MayAsync(ReviewPermissions.SubmitForReview);
            model.MayReturn = part.State == ReviewState.Submitted && await MayAsync(ReviewPermissions.ReviewContent);
            model.MayPublish = await MayAsync(CommonPermissions.PublishContent, part.ContentItem);
        }
    }

    public override async Task<IDisplayResult?> UpdateAsync(ReviewPart part, UpdatePartEditorContext context)
    {
        var button = http.HttpContext?.Request.Form["submit.Save"].ToString();

        if (button == Submit && await MayAsync(ReviewPermissions.SubmitForReview))
        {
            await SubmitAsync(part, context);
        }
        else if (button == Return && await MayAsync(ReviewPermissions.ReviewContent))
        {
            await ReturnAsync(part, context);
        }

        return await EditAsync(part, context);
    }

    private async Task SubmitAsync(ReviewPart part, UpdatePartEditorContext context)
    {
        var remark = await RemarkAsync(context);
        AddRemark(part, remark);

        if (!context.Updater.ModelState.IsValid)
        {
            return;
        }

        part.State = ReviewState.Submitted;
        part.SubmittedBy = UserName;
        part.SubmittedUtc = clock.UtcNow;
        outcome.State = ReviewState.Submitted;
        await TellAsync(notice => notice.SubmittedAsync(part, remark));
    }

    private async Task ReturnAsync(ReviewPart part, UpdatePartEditorContext context)
    {
        var remark = await RemarkAsync(context);

        if (remark.Length == 0)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.Remark", S["Say in a remark what is to be changed, then return the item."]);
            return;
        }

        AddRemark(part, remark);
        part.State = ReviewState.Returned;
        outcome.State = ReviewState.Returned;
        await TellAsync(notice => notice.ReturnedAsync(part, remark));
    }

    private async Task TellAsync(Func<IReviewNotice, Task> tell)
    {
        foreach (var notice in notices)
        {
            await tell(notice);
        }
    }

    private async Task<string> RemarkAsync(UpdatePartEditorContext context)
    {
        var model = new ReviewPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.Remark!);
        var remark = (model.Remark ?? string.Empty).Normalize(NormalizationForm.FormC).Trim();

        if (remark.Length > LongestRemark)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.Remark", S["The remark may have {0} characters at most.", LongestRemark]);
        }

        return remark;
    }

    private void AddRemark(ReviewPart part, string remark)
    {
        if (remark.Length > 0)
        {
            part.Remarks.Add(new ReviewRemark { By = UserName, Utc = clock.UtcNow, Text = remark });
        }
    }

    private string? UserName => http.HttpContext?.User.Identity?.Name;

    private async Task<bool> MayAsync(Permission permission, object? resource = null) =>
        http.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, permission, resource);
}
