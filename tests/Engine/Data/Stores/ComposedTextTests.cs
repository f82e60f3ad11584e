using System.Text;
using CsCheck;
using Sapling.Data.Stores;

namespace OrchardSite.Engine.Tests.Data.Stores;

public sealed class ComposedTextTests
{
    [Fact]
    public void ComposedText_IsTheSameObject()
    {
        var text = string.Concat("Đồng bào ", "🌸");

        Assert.Same(text, text.Composed());
    }

    // Not as data of a theory: an attribute cannot hold half of a character.
    [Fact]
    public void WhatIsNoCharacter_IsReplaced()
    {
        Assert.Equal("\uFFFD", "\uD83C".Composed());
        Assert.Equal("a\uFFFDb", "a\uDF38b".Composed());
        Assert.Equal("\uFFFD\uFFFD", "\uDF38\uD83C".Composed());
        Assert.Equal("🌸\uFFFD", "\uD83C\uDF38\uD83C".Composed());
        Assert.Equal("a\uFFFD", "a\uFFFE".Composed());
        Assert.Equal("ế\uFFFD🌸", "e\u0302\u0301\uFFFE🌸".Composed());
        Assert.Equal("\uFFFF\uFFFD\uFEFF", "\uFFFF\uFFFD\uFEFF".Composed());
        Assert.Equal("", "".Composed());
    }

    [Fact]
    public void AnyText_BecomesWhatNormalizingGives() => Gen.String.Sample(text =>
    {
        var composed = text.Composed();
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD');
        Assert.Equal(whole.Normalize(NormalizationForm.FormC), composed);
        Assert.Same(composed, composed.Composed());
    });
}
