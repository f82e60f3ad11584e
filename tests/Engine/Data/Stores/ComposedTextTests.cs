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

        Assert.Same(text, ComposedText.Of(text));
    }

    // Not as data of a theory: an attribute cannot hold half of a character.
    [Fact]
    public void HalfCharacters_AreReplaced()
    {
        Assert.Equal("\uFFFD", ComposedText.Of("\uD83C"));
        Assert.Equal("a\uFFFDb", ComposedText.Of("a\uDF38b"));
        Assert.Equal("\uFFFD\uFFFD", ComposedText.Of("\uDF38\uD83C"));
        Assert.Equal("🌸\uFFFD", ComposedText.Of("\uD83C\uDF38\uD83C"));
        Assert.Equal("", ComposedText.Of(""));
    }

    [Fact]
    public void AnyText_BecomesWhatNormalizingGives() => Gen.String.Sample(text =>
    {
        var composed = ComposedText.Of(text);
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        Assert.Equal(whole.Normalize(NormalizationForm.FormC), composed);
        Assert.Same(composed, ComposedText.Of(composed));
    });
}
