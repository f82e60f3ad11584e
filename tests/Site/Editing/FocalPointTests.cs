using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>What the editor marked on a photo stays in sight wherever the theme crops it.</summary>
public sealed class FocalPointTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Photo = "tin-tuc/ky-ket-ke-hoach.jpg";

    [Fact]
    public async Task CardsAndSharedPictures_AreCutAroundThePoint_AndThePhotoItselfIsWhole()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài có điểm nhìn");
        await (await editor.EditAsync(id)).Set("Article.Photos.Rows[0].Path", Photo).Set("Article.Photos.Rows[0].Text", "Lễ ký").SendAsync();
        var form = await editor.EditAsync(id);
        Assert.Equal(("0.5", "0.5"), (form["Article.Photos.Rows[0].X"], form["Article.Photos.Rows[0].Y"]));
        Assert.Equal(HttpStatusCode.Redirect, (await form.Set("Article.Photos.Rows[0].X", "0.2").Set("Article.Photos.Rows[0].Y", "0.85").SendAsync("submit.Publish")).Status);

        using var reader = site.Host.Visitor();
        var article = await reader.PageAsync(Places.Toc + "/tin/bai-co-diem-nhin");
        var shared = article.Meta("og:image")!;
        Assert.Contains("rxy=0.2,0.85", WebUtility.UrlDecode(shared), StringComparison.Ordinal);
        Assert.Contains(shared, article.Html.Replace("\\u0026", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        using var picture = await reader.GetAsync(shared);
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (picture.StatusCode, picture.Content.Headers.ContentType?.MediaType));
        Assert.DoesNotContain("rmode=crop", Gallery().Match(article.Html).Value, StringComparison.Ordinal);

        var card = CardOf((await reader.PageAsync(Places.Toc + "/tin-tuc")).Html, "Bài có điểm nhìn");
        Assert.Equal(4, Regex.Count(WebUtility.UrlDecode(card), "height=[0-9]+[^ ]*rmode=crop[^ ]*rxy=0.2,0.85"));
    }

    [Fact]
    public async Task APhotoWithoutAPoint_IsCutAroundItsMiddle()
    {
        using var reader = site.Host.Visitor();
        var article = await reader.PageAsync(Places.Conference);

        Assert.Contains("width=1200&height=630&rmode=crop&format=jpg&token=", article.Meta("og:image"), StringComparison.Ordinal);
    }

    private static string CardOf(string html, string title)
        => WebUtility.HtmlDecode(html).Split("<article class=\"card\">").Single(card => card.Contains($">{title}</a></h3>", StringComparison.Ordinal));

    private static Regex Gallery() => new("<section aria-labelledby=\"hinh-anh\">.*?</section>", RegexOptions.Singleline);
}
