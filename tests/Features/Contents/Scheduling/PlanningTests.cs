using System.Net;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Scheduling;

/// <summary>Plans as the editor's form sends them: by the site's clock, ahead of now, the end after the beginning.</summary>
[Collection(EditingSite.Name)]
public sealed class PlanningTests(EditingSite site)
{
    private const string Begin = "PublishLaterPart.ScheduledPublishLocalDateTime";
    private const string End = "ArchiveLaterPart.ScheduledArchiveLocalDateTime";

    [Fact]
    public async Task ABeginning_IsStoredInUtc_ShownByTheSitesClock_AndPublishesNothingYet()
    {
        var id = await site.StoreAsync("Hẹn đăng", "author");
        var desk = await site.SignInAsync("author");

        Assert.Equal(HttpStatusCode.Redirect, (await PlanAsync(desk, id, "submit.PublishLater", (Begin, "2099-06-18T06:30"))).Status);

        Assert.Equal((new DateTime(2099, 6, 17, 23, 30, 0), null), await PlanOfAsync(id));
        Assert.StartsWith("2099-06-18T06:30", (await desk.GetAsync($"{Desk.Items}/{id}/Edit")).Input(Begin), StringComparison.Ordinal);
        Assert.Null(await desk.PublishedTitleAsync(id));
        Assert.Contains("18/06/2099 06:30", (await desk.GetAsync(Desk.Items + "?status=scheduled")).Text);
    }

    [Theory]
    [InlineData("submit.PublishLater", Begin, "", "Hãy chọn ngày giờ đăng bài.")]
    [InlineData("submit.PublishLater", Begin, "2001-01-01T00:00", "phải ở sau lúc này")]
    [InlineData("submit.ArchiveLater", End, "", "Hãy chọn ngày giờ gỡ bài.")]
    [InlineData("submit.ArchiveLater", End, "2001-01-01T00:00", "phải ở sau lúc này")]
    public async Task AMomentThatIsMissingOrPast_IsRefusedBesideItsField(string button, string field, string moment, string words)
    {
        var id = await site.StoreAsync("Hẹn sai", "author");

        var answer = await PlanAsync(await site.SignInAsync("author"), id, button, (field, moment));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, answer.Text);
        Assert.Equal((null, null), await PlanOfAsync(id));
        Assert.Single(await site.VersionsAsync(id));
    }

    [Theory]
    [InlineData("2099-06-18T08:00", "2099-06-18T08:00", false)]
    [InlineData("2099-06-18T08:00", "2099-06-18T07:59", false)]
    [InlineData("2099-06-18T08:00", "2099-06-18T08:01", true)]
    public async Task TheEnd_ComesAfterTheBeginning(string begin, string end, bool may)
    {
        var id = await site.StoreAsync("Có đầu có cuối", "author");

        var answer = await PlanAsync(await site.SignInAsync("author"), id, "submit.PublishLater", (Begin, begin), (End, end));

        Assert.Equal(may ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(may, (await PlanOfAsync(id)).End is not null);
    }

    [Fact]
    public async Task ALaterBeginning_IsHeldAgainstTheEndThatIsThere()
    {
        var id = await site.StoreAsync("Dời lịch", "author");
        var desk = await site.SignInAsync("author");
        await PlanAsync(desk, id, "submit.PublishLater", (Begin, "2099-06-18T08:00"), (End, "2099-06-20T08:00"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PlanAsync(desk, id, "submit.PublishLater", (Begin, "2099-06-21T08:00"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await PlanAsync(desk, id, "submit.PublishLater", (Begin, "2099-06-19T08:00"))).Status);
        Assert.Equal((new DateTime(2099, 6, 19, 1, 0, 0), new DateTime(2099, 6, 20, 1, 0, 0)), await PlanOfAsync(id));
    }

    [Fact]
    public async Task TakenBack_ThePlanIsGone_AndTheTextSaved()
    {
        var id = await site.StoreAsync("Rút lại", "author");
        var desk = await site.SignInAsync("author");
        await PlanAsync(desk, id, "submit.PublishLater", (Begin, "2099-06-18T08:00"));

        await PlanAsync(desk, id, "submit.CancelPublishLater", ("TitlePart.Title", "Rút lại, sửa"), (Begin, "2099-06-18T08:00"));

        Assert.Equal((null, null), await PlanOfAsync(id));
        Assert.Equal("Rút lại, sửa", (await site.FindAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task AnEnd_HoldsForWhatIsPublished_AtOnce_WithoutPublishingTheDraft()
    {
        var id = await site.StoreAsync("Đang đăng", "author", publish: true);
        var desk = await site.SignInAsync("author");

        await PlanAsync(desk, id, "submit.ArchiveLater", ("TitlePart.Title", "Bản nháp mới"), (End, "2099-06-18T08:00"));

        var published = (await site.FindAsync(id, VersionOptions.Published))!;
        Assert.Equal(("Đang đăng", new DateTime(2099, 6, 18, 1, 0, 0)), (published.DisplayText, published.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))!.ScheduledArchiveUtc));
        Assert.Equal("Bản nháp mới", (await site.FindAsync(id))!.DisplayText);

        await PlanAsync(desk, id, "submit.CancelArchiveLater");
        Assert.Null((await site.FindAsync(id, VersionOptions.Published))!.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))!.ScheduledArchiveUtc);
    }

    [Fact]
    public async Task ARefusedForm_LeavesTheEndOfWhatIsPublishedAsItWas()
    {
        var id = await site.StoreAsync("Giữ hạn", "author", publish: true);
        var desk = await site.SignInAsync("author");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PlanAsync(desk, id, "submit.ArchiveLater", ("TitlePart.Title", " "), (End, "2099-06-18T08:00"))).Status);

        Assert.Null((await site.FindAsync(id, VersionOptions.Published))!.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc);
    }

    [Fact]
    public async Task WhoMayNotPublish_SeesNoPlans_AndFieldsWithoutAButtonPlanNothing()
    {
        var id = await site.StoreAsync("Người viết", "writer");
        var writer = await site.SignInAsync("writer");

        Assert.DoesNotContain(Begin, (await writer.GetAsync($"{Desk.Items}/{id}/Edit")).Text);
        await writer.EditAsync(id, "Người viết", fields: [(Begin, "2099-06-18T08:00"), (End, "2099-06-19T08:00")]);
        Assert.Equal((null, null), await PlanOfAsync(id));

        var own = await site.StoreAsync("Chỉ lưu", "author");
        await (await site.SignInAsync("author")).EditAsync(own, "Chỉ lưu", fields: [(Begin, "2099-06-18T08:00"), (End, "2099-06-19T08:00")]);
        Assert.Equal((null, null), await PlanOfAsync(own));
    }

    private async Task<Answer> PlanAsync(Desk desk, string id, string button, params (string Name, string Value)[] fields)
    {
        var latest = (await site.FindAsync(id))!;
        (string Name, string Value)[] title = fields.Any(field => field.Name == "TitlePart.Title") ? [] : [("TitlePart.Title", latest.DisplayText!)];
        return await desk.PostAsync($"{Desk.Items}/{id}/Edit", [("baseVersion", latest.ContentItemVersionId), ("submit.Save", button), .. title, .. fields]);
    }

    private async Task<(DateTime? Begin, DateTime? End)> PlanOfAsync(string id) => await site.FindAsync(id) is { } item
        ? (item.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc, item.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc)
        : default;
}
