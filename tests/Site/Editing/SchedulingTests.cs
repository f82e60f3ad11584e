using System.Net;
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
        Assert.Equal("2099-06-18T09:30", (await editor.EditAsync(id))[field]);

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

    private static Task<string> WriteAsync(EditorBrowser editor, bool published) => published
        ? editor.WriteAsync("Bài viết sẽ gỡ", "submit.Publish", "submit.PublishAndContinue")
        : editor.WriteAsync("Bài viết hẹn giờ");
}
