using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>What keeps an article from being published is said where it is mended; drafts are saved as they are.</summary>
public sealed class PublishRequirementTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Photo = "tin-tuc/ky-ket-ke-hoach.jpg";
    private const string Undescribed = "<p>Tin</p><figure><img src=\"/ban-dan-toc/media/tin-tuc/ky-ket-ke-hoach.jpg\"><figcaption>Lễ ký</figcaption></figure>";

    [Fact]
    public async Task PhotoWithoutCaption_IsPointedOut_AndNothingTypedIsLost()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài có ảnh chưa có chú thích");
        var form = (await editor.EditAsync(id)).Set("TitlePart.Title", "Tiêu đề mới gõ").Set("Article.Photos.Rows[0].Path", Photo).Set("Article.Photos.Rows[1].Path", Photo).Set("Article.Photos.Rows[1].Text", "Lễ ký");

        var answer = await form.SendAsync("submit.Publish");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("<a href=\"#Article_Photos_Rows_0__Text\">Hình ảnh: ảnh 1 chưa có chú thích. Hãy ghi ảnh chụp gì.</a>", answer.Html, StringComparison.Ordinal);
        Assert.Matches("id=\"Article_Photos_Rows_0__Text\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"Article_Photos_Rows_0__Text-error\"", answer.Html);
        Assert.Matches("id=\"Article_Photos_Rows_0__Text-error\">Hình ảnh: ảnh 1", answer.Html);
        Assert.DoesNotMatch("id=\"Article_Photos_Rows_1__Text\"[^>]*aria-invalid", answer.Html);
        Assert.Contains("data-refused=\"true\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Bài chưa được đăng.", answer.Html, StringComparison.Ordinal);

        // The tab is closed now.
        var again = await editor.EditAsync(id);
        Assert.Equal("Tiêu đề mới gõ", again["TitlePart.Title"]);
        Assert.Equal(Photo, again["Article.Photos.Rows[0].Path"]);

        var published = await again.Set("Article.Photos.Rows[0].Text", "Đại biểu dự lễ").SendAsync("submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, published.Status);
        Assert.Contains("Đại biểu dự lễ", (await editor.GetAsync(EditorBrowser.Tenant + "/tin/bai-co-anh-chua-co-chu-thich")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PictureInTheText_WithoutDescription_IsPointedOut()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài có ảnh trong bài");
        var answer = await (await editor.EditAsync(id)).Set("HtmlBodyPart.Html", Undescribed).SendAsync("submit.Publish");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("<a href=\"#HtmlBodyPart_Html\">Nội dung: ảnh 1 trong bài chưa có mô tả.", answer.Html, StringComparison.Ordinal);
        Assert.Matches("<textarea[^>]*aria-describedby=\"HtmlBodyPart_Html-error HtmlBodyPart_Html-hint\"[^>]*aria-invalid=\"true\"", answer.Html);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/bai-co-anh-trong-bai")).Status);
    }

    [Fact]
    public async Task ADraft_MayLackThem()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Nháp thiếu chú thích");
        var saved = await (await editor.EditAsync(id)).Set("HtmlBodyPart.Html", Undescribed).Set("Article.Photos.Rows[0].Path", Photo).SendAsync();

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(Photo, (await editor.EditAsync(id))["Article.Photos.Rows[0].Path"]);
    }

    [Fact]
    public async Task ATimeToPublishAt_IsRefusedLikePublishing()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Hẹn giờ thiếu chú thích");
        var form = (await editor.EditAsync(id)).Set("Article.Photos.Rows[0].Path", Photo).Set("PublishLaterPart.ScheduledPublishLocalDateTime", "2099-01-01T08:00");
        var answer = await form.SendAsync("submit.Save", "submit.PublishLater");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("ảnh 1 chưa có chú thích", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheList_SaysWhyItDidNotPublish()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Đăng từ danh sách");
        await (await editor.EditAsync(id)).Set("Article.Photos.Rows[0].Path", Photo).SendAsync();
        var token = (await editor.EditAsync(id)).Page.Token;

        await editor.PostAsync($"{EditorBrowser.List}/{id}/Publication", token);
        Assert.Contains("Chưa đăng “Đăng từ danh sách”. Hình ảnh: ảnh 1 chưa có chú thích.", (await editor.GetAsync(EditorBrowser.List)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheEditor_StandsInTheOrderOfTheArticle()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var html = (await editor.EditAsync(await editor.WriteAsync("Thứ tự các trường"))).Page.Html;
        var side = html.IndexOf("content-editor-aside", StringComparison.Ordinal);
        string[] inOrder = ["TitlePart.Title", "Article.Lead.Text", "HtmlBodyPart.Html", "Article.Photos.Rows[0].Path", "Article.Author.Text", "Article.Source.Text", "Article.Date.LocalDateTime", "Article.Category.UniqueValue", "AutoroutePart.Path", "PublishLaterPart.ScheduledPublishLocalDateTime"];
        var places = inOrder.Select(name => html.IndexOf($"name=\"{name}\"", StringComparison.Ordinal)).ToArray();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.InRange(side, places[5], places[6]);
    }

    [Theory]
    [InlineData("ContentParts/Edit/Article/Field/Photos", "Mỗi ảnh phải có chú thích")]
    [InlineData("ContentTypes/Edit/Article/Part/HtmlBodyPart", "Mỗi ảnh trong bài phải có mô tả")]
    public async Task TheDesigner_ShowsWhatIsAskedFor(string screen, string setting)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var html = (await editor.GetAsync($"{EditorBrowser.Tenant}/Admin/{screen}")).Html;
        var id = Regex.Match(html, $"<label[^>]*for=\"([^\"]+)\"[^>]*>\\s*{setting}").Groups[1].Value;

        Assert.Matches($"<input[^>]*id=\"{Regex.Escape(id)}\"[^>]*checked", html);
    }
}
