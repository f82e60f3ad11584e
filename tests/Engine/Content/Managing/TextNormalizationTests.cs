using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using OrchardCore.ContentManagement;
using Sapling.Content.Managing;

namespace OrchardSite.Engine.Tests.Content.Managing;

public sealed class TextNormalizationTests
{
    private static readonly string Decomposed = "Đồng bào Cơ Tu".Normalize(NormalizationForm.FormD);

    [Fact]
    public void Texts_AtAnyDepth_AreComposed()
    {
        var item = new ContentItem { DisplayText = Decomposed, Author = Decomposed };
        item.Content.Body = JsonSerializer.SerializeToNode(new { Html = Decomposed, Rows = new object[] { Decomposed, 1, new { Cell = new[] { Decomposed } }, null! } });

        TextNormalization.Apply(item);

        var json = JsonSerializer.Serialize(item, JOptions.Default);
        Assert.True(json.IsNormalized());
        Assert.Equal(5, json.Split("Đồng bào Cơ Tu").Length - 1);
    }

    [Fact]
    public void PartReadBefore_IsReadAgain()
    {
        var item = new ContentItem();
        item.Alter<HeadlinePart>(part => part.Text = Decomposed);

        TextNormalization.Apply(item);

        Assert.Equal("Đồng bào Cơ Tu", item.GetOrCreate<HeadlinePart>().Text);
    }

    [Fact]
    public void ComposedItem_KeepsItsParts()
    {
        var item = new ContentItem();
        item.Alter<HeadlinePart>(part => part.Text = "Huế");
        var part = item.GetOrCreate<HeadlinePart>();

        TextNormalization.Apply(item);

        Assert.Same(part, item.GetOrCreate<HeadlinePart>());
    }

    /// <summary>What is left when a text is cut through the middle of an emoji: a save must not fail over it.</summary>
    [Fact]
    public void HalfACharacter_IsTakenOut()
    {
        var item = new ContentItem { DisplayText = "Hội xuân 🌸"[..^1] };
        item.Alter<HeadlinePart>(part => part.Text = Decomposed + "🌸"[..1]);

        TextNormalization.Apply(item);

        Assert.Equal("Hội xuân \uFFFD", item.DisplayText);
        Assert.Equal("Đồng bào Cơ Tu\uFFFD", item.GetOrCreate<HeadlinePart>().Text);
    }

    [Fact]
    public void Null_StaysNull() => Assert.Null(TextNormalization.Nfc(null));

    [Fact]
    public void AnyText_BecomesComposedAndStaysSo() => Gen.String.Sample(text =>
    {
        var composed = TextNormalization.Nfc(text)!;
        return composed.IsNormalized() && ReferenceEquals(composed, TextNormalization.Nfc(composed));
    });

    [Fact]
    public void OtherValues_StayAsTheyAre()
    {
        var item = new ContentItem();
        item.Content.Part = JsonNode.Parse("""{ "Number": 1.50, "Flag": true, "Nothing": null, "Empty": "" }""");

        TextNormalization.Apply(item);

        Assert.Equal("""{"Number":1.50,"Flag":true,"Nothing":null,"Empty":""}""", ((JsonObject)item.Content)["Part"]!.ToJsonString());
    }
}
