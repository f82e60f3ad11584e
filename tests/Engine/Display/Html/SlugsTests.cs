using CsCheck;
using Sapling.Display.Html;

namespace OrchardSite.Engine.Tests.Display.Html;

public sealed class SlugsTests
{
    private readonly Slugs _slugs = new();

    [Theory]
    [InlineData("Đồng bào các dân tộc thiểu số", "dong-bao-cac-dan-toc-thieu-so")]
    [InlineData("  Quyết định số 33/QĐ-TTg (2021) ", "quyet-dinh-so-33-qd-ttg-2021")]
    [InlineData("Người Raglai's \"lễ\"", "nguoi-raglais-le")]
    [InlineData("___a_b___", "a_b")]
    [InlineData("!!!", "")]
    [InlineData("", "")]
    public void Slugify(string text, string expected) => Assert.Equal(expected, _slugs.Slugify(text));

    [Fact]
    public void Decomposed_IsTheSame() =>
        Assert.Equal(_slugs.Slugify("Tiếng Việt ở Huế"), _slugs.Slugify("Tiếng Việt ở Huế".Normalize(System.Text.NormalizationForm.FormD)));

    [Fact]
    public void HalfACharacter_IsNoReasonToFail() => Assert.Equal("hoi-xuan", _slugs.Slugify("Hội xuân 🌸"[..^1]));

    [Fact]
    public void OtherSeparator() => Assert.Equal("dong_bao", _slugs.Slugify("Đồng bào", '_'));

    /// <summary>Whatever is typed: a slug stands in an address as it is, and is the slug of itself.</summary>
    [Fact]
    public void AnyText_GivesASlugOfItself() => Gen.OneOf(Gen.String, Gen.String[Gen.Char[' ', 'ỹ'], 0, 40]).Sample(text =>
    {
        var slug = _slugs.Slugify(text);
        Assert.Equal(slug, _slugs.Slugify(slug));
        Assert.DoesNotContain("--", slug);
        Assert.Equal(slug.Trim('-'), slug);
        Assert.DoesNotContain(slug, letter => char.IsWhiteSpace(letter) || letter is '/' or '?' or '#' or '%' or '&');
    });

    [Fact]
    public void LongText_IsCut() => Assert.InRange(_slugs.Slugify(new string('a', 5000)).Length, 900, 1010);
}
