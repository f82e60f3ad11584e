using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>Planning in the editor's form: a moment ahead is kept, another is refused with what to do.</summary>
public sealed class SchedulingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("PublishLaterPart.ScheduledPublishLocalDateTime", "submit.PublishLater", "submit.CancelPublishLater", false)]
    [InlineData("ArchiveLaterPart.ScheduledArchiveLocalDateTime", "submit.ArchiveLater", "submit.CancelArchiveLater", true)]
    public async Task AMomentAhead_IsKept_AndTakenBack(string field, string schedule, string cancel, bool published)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await WriteAsync(editor, published);

        var planned = await (await editor.EditAsync(id)).Set(field, "2099-06-18T09:30").SendAsync("submit.Save", schedule);
        Assert.Equal(HttpStatusCode.Redirect, planned.Status);
        var form = await editor.EditAsync(id);
        Assert.Equal("2099-06-18T09:30", form[field]);
        Assert.Contains(published ? "sẽ tự gỡ khỏi trang lúc 18/06/2099 09:30" : "sẽ tự đăng lúc 18/06/2099 09:30", form.Page.Html, StringComparison.Ordinal);

        var taken = await (await editor.EditAsync(id)).SendAsync("submit.Save", cancel);
        Assert.Equal(HttpStatusCode.Redirect, taken.Status);
        Assert.Equal("", (await editor.EditAsync(id))[field]);
    }

    [Theory]
    [InlineData("PublishLaterPart.ScheduledPublishLocalDateTime", "submit.PublishLater", false, "2021-06-18T09:30", "Giờ đăng phải ở sau lúc này")]
    [InlineData("PublishLaterPart.ScheduledPublishLocalDateTime", "submit.PublishLater", false, "", "Hãy chọn ngày giờ đăng bài")]
    [InlineData("ArchiveLaterPart.ScheduledArchiveLocalDateTime", "submit.ArchiveLater", true, "2021-06-18T09:30", "Giờ gỡ bài phải ở sau lúc này")]
    public async Task APastOrMissingMoment_IsRefused_AndSaysWhatToDo(string field, string schedule, bool published, string moment, string error)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await WriteAsync(editor, published);

        var refused = await (await editor.EditAsync(id)).Set(field, moment).SendAsync("submit.Save", schedule);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(error, refused.Html, StringComparison.Ordinal);
        Assert.Equal("", (await editor.EditAsync(id))[field]);
    }

    [Fact]
    public async Task PlannedArticle_AppearsByItself_OnItsPageTheHomeAndItsDay_DatedWithThePlan()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        using var reader = site.Host.Visitor();
        var id = await editor.WriteAsync("Tin đến giờ tự đăng");
        var planned = Minute(DateTime.UtcNow.AddMinutes(-2));
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(planned, TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh")));
        string[] pages = [$"{Places.Toc}/", $"{Places.Toc}/tin-tuc", $"{Places.Toc}/tin-tuc/ngay/{day:yyyy/MM/dd}"];

        foreach (var page in pages)
        {
            Assert.DoesNotContain("Tin đến giờ tự đăng", (await reader.PageAsync(page)).Text, StringComparison.Ordinal);
        }

        await PlanAsync(id, VersionOptions.Draft, item => item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = planned));
        await site.Host.RunTaskAsync(Places.TocTenant, "ScheduledPublishing");

        foreach (var page in pages)
        {
            Assert.Contains("Tin đến giờ tự đăng", (await reader.PageAsync(page)).Text, StringComparison.Ordinal);
        }

        var article = await reader.PageAsync(Places.Toc + "/tin/tin-den-gio-tu-dang");
        Assert.Contains($"<time datetime=\"{day:yyyy-MM-dd}\">", article.Main, StringComparison.Ordinal);
        Assert.Equal(planned, (await ReadAsync(id))!.PublishedUtc);

        await PlanAsync(id, VersionOptions.Published, item => item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = planned.AddMinutes(1)));
        await site.Host.RunTaskAsync(Places.TocTenant, "ScheduledArchiving");

        Assert.Equal(HttpStatusCode.NotFound, (await reader.PageAsync(Places.Toc + "/tin/tin-den-gio-tu-dang")).Status);

        foreach (var page in pages)
        {
            Assert.DoesNotContain("Tin đến giờ tự đăng", (await reader.PageAsync(page)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task BeginAndEnd_ArePlannedAtOnce_InTheTimeOfTheSite()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài có đầu có cuối");

        await (await editor.EditAsync(id)).Set(Begin, "2099-06-18T09:30").Set(End, "2099-06-19T09:30").SendAsync("submit.Save", "submit.PublishLater");

        await site.Host.InTenantAsync(Places.TocTenant, async scope =>
        {
            var draft = await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Draft);
            Assert.Equal(new DateTime(2099, 6, 18, 2, 30, 0, DateTimeKind.Utc), draft!.Get<PublishLaterPart>("PublishLaterPart")!.ScheduledPublishUtc);
            Assert.Equal(new DateTime(2099, 6, 19, 2, 30, 0, DateTimeKind.Utc), draft!.Get<ArchiveLaterPart>("ArchiveLaterPart")!.ScheduledArchiveUtc);
        });
        Assert.Contains($"/{id}/Edit", (await editor.GetAsync(EditorBrowser.List + "?status=scheduled")).Html, StringComparison.Ordinal);

        await (await editor.EditAsync(id)).SendAsync("submit.Save", "submit.CancelPublishLater");
        Assert.DoesNotContain($"/{id}/Edit", (await editor.GetAsync(EditorBrowser.List + "?status=scheduled")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2099-06-18T09:30", "2099-06-18T09:30", "submit.PublishLater")]
    [InlineData("2099-06-18T09:30", "2099-06-17T09:30", "submit.PublishLater")]
    public async Task EndNotAfterTheBegin_IsRefused_AndSaysWhatToDo(string begin, string end, string button)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài ngược giờ");

        var refused = await (await editor.EditAsync(id)).Set(Begin, begin).Set(End, end).SendAsync("submit.Save", button);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("không sau giờ đăng 18/06/2099 09:30. Hãy chọn giờ gỡ muộn hơn", refused.Html, StringComparison.Ordinal);
        Assert.Equal(("", ""), ((await editor.EditAsync(id))[Begin], (await editor.EditAsync(id))[End]));
    }

    [Fact]
    public async Task EndBeforeABeginThatWasPlannedEarlier_IsRefused()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài hẹn rồi đổi");
        await (await editor.EditAsync(id)).Set(Begin, "2099-06-18T09:30").SendAsync("submit.Save", "submit.PublishLater");

        var refused = await (await editor.EditAsync(id)).Set(End, "2099-06-01T09:30").SendAsync("submit.Save", "submit.ArchiveLater");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("", (await editor.EditAsync(id))[End]);
    }

    [Fact]
    public async Task EndOfAPublishedArticle_HoldsAtOnce_WithoutPublishingAgain()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await WriteAsync(editor, published: true);

        await (await editor.EditAsync(id)).Set(End, "2099-06-18T09:30").SendAsync("submit.Save", "submit.ArchiveLater");
        Assert.Equal(2099, (await ReadAsync(id))!.Get<ArchiveLaterPart>("ArchiveLaterPart")!.ScheduledArchiveUtc!.Value.Year);

        await (await editor.EditAsync(id)).SendAsync("submit.Save", "submit.CancelArchiveLater");
        Assert.Null((await ReadAsync(id))!.Get<ArchiveLaterPart>("ArchiveLaterPart")!.ScheduledArchiveUtc);
    }

    [Theory]
    [InlineData("submit.PublishLater")]
    [InlineData("submit.CancelPublishLater")]
    [InlineData("submit.ArchiveLater")]
    [InlineData("submit.CancelArchiveLater")]
    public async Task PlanningByHand_WithoutTheRightToPublish_Is403_AndNothingChanges(string button)
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        var form = await writer.EditAsync(await writer.WriteAsync("Bài của cộng tác viên"));
        Assert.DoesNotContain("ScheduledPublishLocalDateTime", form.Page.Html, StringComparison.Ordinal);

        var refused = await form.Set(Begin, "2099-06-18T09:30").Set(End, "2099-06-19T09:30").Set("TitlePart.Title", "Đổi lén").SendAsync("submit.Save", button);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        var start = await writer.GetAsync(EditorBrowser.Tenant + "/Admin/Contents/ContentTypes/Article/Create");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await writer.FormAsync(start.Location!)).Set("TitlePart.Title", "Bài mới").SendAsync("submit.Save", button)).Status);
        Assert.DoesNotContain("Đổi lén", (await writer.GetAsync(EditorBrowser.List)).Html, StringComparison.Ordinal);
    }

    private const string Begin = "PublishLaterPart.ScheduledPublishLocalDateTime";
    private const string End = "ArchiveLaterPart.ScheduledArchiveLocalDateTime";

    private static DateTime Minute(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    private Task PlanAsync(string id, VersionOptions version, Action<ContentItem> plan) => site.Host.InTenantAsync(Places.TocTenant, async scope =>
    {
        var item = (await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, version))!;
        plan(item);
        await scope.ServiceProvider.GetRequiredService<YesSql.ISession>().SaveAsync(item);
    });

    private async Task<ContentItem?> ReadAsync(string id)
    {
        ContentItem? item = null;
        await site.Host.InTenantAsync(Places.TocTenant, async scope => item = await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id));
        return item;
    }

    private static Task<string> WriteAsync(EditorBrowser editor, bool published) => published
        ? editor.WriteAsync("Bài viết sẽ gỡ", "submit.Publish", "submit.PublishAndContinue")
        : editor.WriteAsync("Bài viết hẹn giờ");
}
