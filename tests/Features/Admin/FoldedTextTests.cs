using System.Text;
using Sapling.Admin.Lists;

namespace OrchardSite.Features.Tests.Admin;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Đồng bào Khơ-mú", "dong bao kho-mu")]
    [InlineData("ƯỠN ẸO", "uon eo")]
    [InlineData("a\u00A0b\tc\nd", "a b c d")]
    [InlineData("Straße ÉÑ", "straße en")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("👩🏽 x", "👩🏽 x")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Text_is_small_and_without_marks(string? text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void However_a_keyboard_composes_letters_they_fold_the_same()
        => Assert.Equal(FoldedText.Of("Nguyễn Thị Đào"), FoldedText.Of("Nguyễn Thị Đào".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("  Đào   nguyễn ", "dao nguyen")]
    [InlineData("đào ĐÀO dao", "dao")]
    [InlineData(" \u00A0 ", "")]
    [InlineData(null, "")]
    public void Words_are_told_once(string? text, string words) => Assert.Equal(words, string.Join(' ', FoldedText.Words(text)));

    [Fact]
    public void A_whole_page_of_words_is_no_query_that_a_database_refuses()
        => Assert.Equal(FoldedText.MostWords, FoldedText.Words(string.Join(' ', Enumerable.Range(0, 4000))).Length);

    [Theory]
    [InlineData("Nguyễn Thị Đào", "đào thi", true)]
    [InlineData("Nguyễn Thị Đào", "dao mai", false)]
    [InlineData("Nguyễn Thị Đào", "guy", true)]
    [InlineData("Nguyễn Thị Đào", "", true)]
    [InlineData(null, "x", false)]
    [InlineData("50%", "%", true)]
    [InlineData("500", "%", false)]
    public void A_text_has_each_word_in_whatever_order(string? text, string wanted, bool has) => Assert.Equal(has, FoldedText.Has(text, wanted));
}
