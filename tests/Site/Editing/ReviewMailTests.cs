using System.Globalization;
using MimeKit;
using OrchardSite.Features.Tests.Email;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>The messages of the review, sent to a mail server.</summary>
public sealed class ReviewMailTests : IAsyncLifetime
{
    private readonly MailServer _mail = new();
    private SiteHost _host = null!;

    public async Task InitializeAsync() => _host = await SiteHost.StartAsync(await SiteTemplate.CopyAsync(), new Dictionary<string, string?>
    {
        ["OrchardCore:OrchardCore_Email_Smtp:Host"] = "127.0.0.1",
        ["OrchardCore:OrchardCore_Email_Smtp:Port"] = _mail.Port.ToString(CultureInfo.InvariantCulture),
        ["OrchardCore:OrchardCore_Email_Smtp:DefaultSender"] = "trang@x.vn",
    });

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _mail.DisposeAsync();
        Directory.Delete(_host.AppData, recursive: true);
    }

    [Fact]
    public async Task Submitted_TellsWhoMayReview_Returned_TellsTheWriter_InVietnamese()
    {
        using var writer = await EditorBrowser.SignInAsync(_host, "Cộng tác viên");
        using var editor = await EditorBrowser.SignInAsync(_host, "Biên tập viên");
        using var leader = await EditorBrowser.SignInAsync(_host, "Lãnh đạo duyệt");
        var id = await writer.WriteAsync("Lễ hội mùa xuân", "submit.Save", "submit.Review");

        var told = await SentAsync(2);
        Assert.Equal(new[] { Address(editor), Address(leader) }.Order(), told.Select(mail => mail.To.ToString()).Order());
        Assert.All(told, mail =>
        {
            Assert.Equal("Chờ duyệt: Lễ hội mùa xuân", mail.Subject);
            Assert.Contains($"{writer.Name} đã gửi duyệt bài \"Lễ hội mùa xuân\".", mail.TextBody, StringComparison.Ordinal);
            Assert.Contains($"{_host.Address.ToString().TrimEnd('/')}{EditorBrowser.List}/{id}/Edit", mail.TextBody, StringComparison.Ordinal);
        });

        await (await editor.EditAsync(id)).Set("ReviewPart.Remark", "Thêm nguồn ảnh").SendAsync("submit.Save", "submit.Return");

        var back = Assert.Single(await SentAsync(1));
        Assert.Equal((Address(writer), "Trả lại: Lễ hội mùa xuân"), (back.To.ToString(), back.Subject));
        Assert.Contains("Nhận xét: Thêm nguồn ảnh", back.TextBody, StringComparison.Ordinal);
        Assert.True(_mail.IsEmpty);
    }

    [Fact]
    public async Task WhatIsNotSaved_IsNotTold_AndAServerThatRefuses_StopsNobody()
    {
        using var writer = await EditorBrowser.SignInAsync(_host, "Cộng tác viên");
        using var leader = await EditorBrowser.SignInAsync(_host, "Lãnh đạo duyệt");
        var start = await writer.GetAsync(EditorBrowser.Tenant + "/Admin/Contents/ContentTypes/Article/Create");
        var invalid = await (await writer.FormAsync(start.Location!)).SendAsync("submit.Save", "submit.Review");
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, invalid.Status);
        await _host.RunTaskAsync(Places.TocTenant, "ReviewMailTask");
        Assert.True(_mail.IsEmpty);

        _mail.Refusal = "550 no such box";
        var id = await writer.WriteAsync("Bài vẫn gửi được", "submit.Save", "submit.Review");
        await _host.RunTaskAsync(Places.TocTenant, "ReviewMailTask");
        Assert.True(_mail.IsEmpty);
        Assert.Contains($"/{id}/Edit", (await leader.GetAsync(EditorBrowser.List + "?status=review")).Html, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<MimeMessage>> SentAsync(int count)
    {
        await _host.RunTaskAsync(Places.TocTenant, "ReviewMailTask");
        var mails = new List<MimeMessage>();

        for (var i = 0; i < count; i++)
        {
            using var source = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await _mail.NextAsync()));
            mails.Add(await MimeMessage.LoadAsync(source));
        }

        return mails;
    }

    private static string Address(EditorBrowser person) => person.Name + "@x.vn";
}
