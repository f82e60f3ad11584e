using OrchardCore.Mvc.Utilities;

namespace OrchardSite.Engine.Tests.Display.Mvc;

public sealed class StringExtensionsTests
{
    [Theory]
    [InlineData("Đà Nẵng", "Da Nang")]
    [InlineData("Thừa Thiên Huế", "Thua Thien Hue")]
    [InlineData("plain", "plain")]
    [InlineData("日本 é", "日本 e")]
    [InlineData("", "")]
    public void ReplaceDiacritics_LeavesOtherScripts(string text, string expected)
    {
        Assert.Equal(expected, text.ReplaceDiacritics());
        Assert.Equal(expected, text.Normalize(System.Text.NormalizationForm.FormD).ReplaceDiacritics());
    }

    [Theory]
    [InlineData("HtmlBodyPart", "Html Body Part")]
    [InlineData("SEOText", "SEOText")]
    [InlineData("already Words", "already Words")]
    [InlineData("a", "a")]
    [InlineData("", "")]
    public void CamelFriendly_PutsSpacesBeforeCapitals(string camel, string expected) => Assert.Equal(expected, camel.CamelFriendly());

    [Theory]
    [InlineData("Tin tức trong ngày", 8, "Tin tức\u00A0…")]
    [InlineData("Tin tức trong ngày", 7, "Tin tức\u00A0…")]
    [InlineData("Tin tức trong ngày", 6, "Tin\u00A0…")]
    [InlineData("Tin tức", 7, "Tin tức")]
    [InlineData("Tintứctrong", 6, "Tintức\u00A0…")]
    [InlineData("ab", 0, "\u00A0…")]
    [InlineData("ab", -5, "\u00A0…")]
    [InlineData("", 5, "")]
    [InlineData("   ", 1, "   ")]
    [InlineData(null, 5, "")]
    public void Ellipsize_CutsBetweenWords(string? text, int length, string expected) => Assert.Equal(expected, text!.Ellipsize(length));

    [Fact]
    public void Ellipsize_DoesNotCutALetterInTwo()
    {
        Assert.Equal("a...", "a😀b".Ellipsize(2, "..."));
        Assert.Equal("a😀...", "a😀b".Ellipsize(3, "..."));
    }

    [Theory]
    [InlineData("tin tuc", 5, "tin t...")]
    [InlineData("tin tuc", 4, "tin...")]
    public void Ellipsize_CutsWordsWhenAsked(string text, int length, string expected) => Assert.Equal(expected, text.Ellipsize(length, "..."));
}
