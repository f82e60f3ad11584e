using Agency.Review.Workflow;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardSite.Modules.Tests.Review.Workflow;

public sealed class ReviewPartDriverTests : IReviewNotice
{
    private readonly FakeClock _clock = new();
    private readonly List<string> _told = [];

    [Fact]
    public async Task Submitted_SaysWhoWhenAndWhat_AndIsTold()
    {
        var item = Items.Draft();

        var updater = await PressAsync(item, "lan", ["SubmitForReview"], ReviewPartDriver.Submit, "  Nhờ duyệt giu\u0301p  ");

        Assert.True(updater.ModelState.IsValid);
        var part = item.Review();
        Assert.Equal((ReviewState.Submitted, "lan", _clock.UtcNow), (part.State, part.SubmittedBy, part.SubmittedUtc));
        var remark = Assert.Single(part.Remarks);
        Assert.Equal(("lan", _clock.UtcNow, "Nhờ duyệt giúp"), (remark.By, remark.Utc, remark.Text));
        Assert.Equal(["submitted: Nhờ duyệt giúp"], _told);
    }

    [Fact]
    public async Task Submitted_NeedsNoRemark()
    {
        var item = Items.Draft();

        await PressAsync(item, "lan", ["SubmitForReview"], ReviewPartDriver.Submit, "");

        Assert.Equal(ReviewState.Submitted, item.Review().State);
        Assert.Empty(item.Review().Remarks);
    }

    [Fact]
    public async Task Returned_KeepsFormerRemarks_AndIsTold()
    {
        var item = Items.Draft(ReviewState.Submitted);

        await PressAsync(item, "minh", ["ReviewContent"], ReviewPartDriver.Return, "Thêm nguồn ảnh");

        Assert.Equal(ReviewState.Returned, item.Review().State);
        Assert.Equal(["lan: Nhờ duyệt", "minh: Thêm nguồn ảnh"], item.Review().Remarks.Select(remark => $"{remark.By}: {remark.Text}"));
        Assert.Equal(["returned: Thêm nguồn ảnh"], _told);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task ReturnedWithoutARemark_IsRefused(string remark)
    {
        var item = Items.Draft(ReviewState.Submitted);

        var updater = await PressAsync(item, "minh", ["ReviewContent"], ReviewPartDriver.Return, remark);

        Assert.Equal(["ReviewPart.Remark"], updater.ModelState.Keys);
        Assert.Equal(ReviewState.Submitted, item.Review().State);
        Assert.Empty(_told);
    }

    [Theory]
    [InlineData(ReviewPartDriver.Submit, 4001, false)]
    [InlineData(ReviewPartDriver.Submit, 4000, true)]
    public async Task LongRemark_IsRefused(string button, int length, bool taken)
    {
        var item = Items.Draft();

        var updater = await PressAsync(item, "lan", ["SubmitForReview"], button, new string('đ', length));

        Assert.Equal(taken, updater.ModelState.IsValid);
        Assert.Equal(taken ? ReviewState.Submitted : ReviewState.None, item.Review().State);
        Assert.Equal(taken ? 1 : 0, _told.Count);
    }

    [Theory]
    [InlineData("lan", "", ReviewPartDriver.Submit)]
    [InlineData("lan", "SubmitForReview", ReviewPartDriver.Return)]
    [InlineData("lan", "SubmitForReview", "submit.SaveAndContinue")]
    [InlineData("lan", "SubmitForReview", "submit.review")]
    public async Task OtherButtons_OrThoseOneMayNotPress_ChangeNothing(string name, string permission, string button)
    {
        var item = Items.Draft(ReviewState.Returned);

        await PressAsync(item, name, [permission], button, "Nhận xét");

        Assert.Equal(ReviewState.Returned, item.Review().State);
        Assert.Single(item.Review().Remarks);
        Assert.Empty(_told);
    }

    [Fact]
    public async Task State_IsNotReadFromTheForm()
    {
        var item = Items.Draft();

        await PressAsync(item, "lan", [], "submit.SaveAndContinue", "", ("ReviewPart.State", "Submitted"), ("ReviewPart.Part.State", "Submitted"), ("ReviewPart.MayReturn", "true"));

        Assert.Equal(ReviewState.None, item.Review().State);
    }

    [Theory]
    [InlineData(ReviewState.Submitted, false, "SummaryAdmin", true)]
    [InlineData(ReviewState.Returned, false, "SummaryAdmin", true)]
    [InlineData(ReviewState.None, false, "SummaryAdmin", false)]
    [InlineData(ReviewState.Submitted, true, "SummaryAdmin", false)]
    [InlineData(ReviewState.Submitted, false, "Detail", false)]
    public void State_IsShownInTheList_NotToReaders(ReviewState state, bool published, string displayType, bool shown)
    {
        var item = Items.Draft(state);
        item.Published = published;
        var context = new BuildDisplayContext(null!, displayType, null!, null!, null!, null!);

        Assert.Equal(shown, Driver(new HttpContextAccessor()).Display(item.Review(), new BuildPartDisplayContext(TypePart(), context)) is not null);
    }

    Task IReviewNotice.SubmittedAsync(ReviewPart part, string? remark) => Tell($"submitted: {remark}");

    Task IReviewNotice.ReturnedAsync(ReviewPart part, string remark) => Tell($"returned: {remark}");

    private Task Tell(string what)
    {
        _told.Add(what);
        return Task.CompletedTask;
    }

    private async Task<FormUpdater> PressAsync(ContentItem item, string name, string[] permissions, string button, string remark, params (string, string)[] more)
    {
        var http = Requests.Of(name, permissions, [("submit.Save", button), ("ReviewPart.Remark", remark), .. more]);
        var updater = new FormUpdater(http.HttpContext!.Request.Form);
        IContentPartDisplayDriver driver = Driver(http);
        await driver.UpdateEditorAsync(item.Review(), TypePart(), new UpdateEditorContext(null!, null, false, null, null!, null!, updater));
        return updater;
    }

    private ReviewPartDriver Driver(IHttpContextAccessor http) => new(http, new ClaimsDecide(), _clock, [this], new ReviewOutcome(), Localizers.Plain<ReviewPartDriver>());

    private static OrchardCore.ContentManagement.Metadata.Models.ContentTypePartDefinition TypePart() =>
        new ContentTypeDefinitionBuilder().WithName("Article").WithPart(nameof(ReviewPart)).Build().Parts.Single();
}
