using System.Text;
using Sapling.Lucene.Searching;
using Sapling.Lucene.Text;

namespace OrchardSite.Features.Tests.Lucene;

public sealed class TextTests
{
    [Theory]
    [InlineData("Đồng bào", "Dong bao")]
    [InlineData("ĐẠI HỌC TÔN ĐỨC THẮNG", "DAI HOC TON DUC THANG")]
    [InlineData("ưỡn ẹo, người Khơ-mú", "uon eo, nguoi Kho-mu")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Fold_TakesAllMarksOff(string text, string expected)
    {
        Assert.Equal(expected, VietnameseFolding.Fold(text));
        Assert.Equal(expected, VietnameseFolding.Fold(text.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("đồng bào Khmer")]
    [InlineData("dong bao khmer")]
    [InlineData("ĐỒNG BÀO  KHMER!")]
    public void Parse_AllSpellings_GiveTheSameWords(string typed)
    {
        Assert.Equal(["dong", "bao", "khmer"], SearchQuery.Parse(typed).Words);
        Assert.Equal(["dong", "bao", "khmer"], SearchQuery.Parse(typed.Normalize(NormalizationForm.FormD)).Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" +-&|!(){}[]^\"~*?:\\/ ")]
    public void Parse_NothingToLookFor_GivesNoWords(string? typed) => Assert.Empty(SearchQuery.Parse(typed).Words);

    [Fact]
    public void Parse_VeryLongText_IsCut() => Assert.Equal(16, SearchQuery.Parse(string.Join(' ', Enumerable.Range(0, 500))).Words.Length);

    [Theory]
    [InlineData("<p>Một</p><p>Hai</p>", "Một. Hai")]
    [InlineData("<p>Một.</p>\n<p>Hai &amp; ba</p>", "Một. Hai & ba")]
    [InlineData("<p>Câu một. Câu hai? Câu ba.</p><p>Câu bốn</p>", "Câu một. Câu hai? Câu ba. Câu bốn")]
    [InlineData("Một. . Hai . Ba", "Một. Hai. Ba")]
    [InlineData("<p>ngày 19/6/2020 </p><p>Một đoàn;</p><ul><li>1.404.628 lượt</li></ul>", "ngày 19/6/2020. Một đoàn; 1.404.628 lượt")]
    [InlineData("a<b>b</b>c<script>alert(1)</script><!-- x -->", "abc")]
    [InlineData("<ul><li>x</li><li>y</li></ul>", "x. y")]
    [InlineData("a<style>p { color: red }</style>b<SCRIPT src=x>\n1 < 2\n</SCRIPT >c", "a b c")]
    [InlineData("<script>one</script>giữa<script>two</script>", "giữa")]
    [InlineData("a<script>không đóng", "akhông đóng")]
    [InlineData("5 < 7 và 9 > 8", "5 8")]
    [InlineData("&lt;b&gt; &nbsp;&#272;", "<b> Đ")]
    [InlineData("a\uFFFE", "a\uFFFD")]
    [InlineData(null, "")]
    public void PlainText_KeepsWordsApart(string? html, string expected) => Assert.Equal(expected, PlainText.Of(html));

    [Theory]
    [InlineData("<script")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("<p ")]
    [InlineData(". ")]
    [InlineData("&#")]
    public void PlainText_OfNothingButBeginnings_TakesNoLongerThanOthers(string beginning)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        PlainText.Of(string.Concat(Enumerable.Repeat(beginning, 1_000_000 / beginning.Length)));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void PlainText_OfPlainText_IsTheSame()
    {
        var once = PlainText.Of("<h2>Việc một</h2><p>Đã xong. Còn lại: hai việc!</p><p>Hết…</p>");

        Assert.Equal("Việc một. Đã xong. Còn lại: hai việc! Hết…", once);
        Assert.Equal(once, PlainText.Of(once));
    }

    [Fact]
    public void Excerpt_MarksWordsTogetherAndEncodesTheRest()
    {
        var html = Excerpt.Of("Tặng quà <b>cho</b> đồng bào Khmer & Chăm", ["dong", "bao"]);

        Assert.Equal("Tặng quà &lt;b&gt;cho&lt;/b&gt; <mark>đồng bào</mark> Khmer &amp; Chăm", html);
    }

    [Theory]
    [InlineData("Hội đồng họp về đồng bào ở Nam Đông", "Hội đồng họp về <mark>đồng bào</mark> ở Nam Đông")]
    [InlineData("Hội đồng họp, sau đó báo cáo", "Hội <mark>đồng</mark> họp, sau đó <mark>báo</mark> cáo")]
    public void Excerpt_WithThePhrase_LeavesItsSyllablesElsewhereUnmarked(string text, string expected) => Assert.Equal(expected, Excerpt.Of(text, ["dong", "bao"]));

    [Fact]
    public void Excerpt_OfALongText_IsCutAroundTheWords()
    {
        var text = string.Join(' ', Enumerable.Repeat("một hai ba bốn", 100)) + " đồng bào vui hội " + string.Join(' ', Enumerable.Repeat("năm sáu bảy", 100));

        var html = Excerpt.Of(text, ["dong", "bao", "nam"]);

        Assert.Contains("<mark>đồng bào</mark>", html, StringComparison.Ordinal);
        Assert.StartsWith("… ", html, StringComparison.Ordinal);
        Assert.EndsWith(" …", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 100, 800);
    }

    [Fact]
    public void Excerpt_WithoutAnyOfTheWords_IsTheBeginning()
    {
        Assert.Equal("Không có gì", Excerpt.Of("Không có gì", ["khac"]));
        Assert.Equal("", Excerpt.Of("", ["khac"]));
    }
}
