using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content.Items;

public sealed class ContentExtensionsTests
{
    private readonly ContentItem _item = new() { ContentItemId = "4a", ContentType = "Article" };

    [Fact]
    public void Weld_WhereANullStands_TakesItsPlace()
    {
        _item.Content.HeadlinePart = null;
        ((JsonObject)_item.Content)["HeadlinePart"] = null;

        _item.Weld(new HeadlinePart { Text = "Tin" });

        Assert.Equal("Tin", _item.GetOrCreate<HeadlinePart>().Text);
    }

    [Fact]
    public void Weld_WithSettings_KeepsTheFirstOnes()
    {
        _item.Weld<HeadlinePart>(new { Width = 3 });
        _item.Weld<HeadlinePart>(new { Width = 5 });

        Assert.Equal("""{"HeadlinePart":{"Width":3}}""", Json()[ContentExtensions.WeldedPartSettingsName]!.ToJsonString());
    }

    [Fact]
    public void Apply_OfAnElementThatHungElsewhere_TakesACopy()
    {
        var other = new ContentItem { ContentType = "Article" };
        other.Weld(new HeadlinePart { Text = "Một", Rank = 2 });
        var part = other.GetOrCreate<HeadlinePart>();

        _item.Apply("Second", part);
        part.Text = "Hai";
        _item.Apply("Second", part);

        Assert.Equal("Một", (string?)other.Content.HeadlinePart.Text);
        Assert.Equal("Hai", (string?)_item.Content.Second.Text);
        Assert.Same(_item, part.ContentItem);
    }

    [Fact]
    public void Apply_OfAPart_UnderItsOwnName()
    {
        var part = _item.GetOrCreate<HeadlinePart>();
        part.Text = "Tin";

        part.Apply();

        Assert.Equal("Tin", (string?)_item.Content.HeadlinePart.Text);
    }

    [Fact]
    public void Apply_OfAnotherElement_MergesWithoutAName()
    {
        _item.Weld("Target", new HeadlinePart { Text = "cũ", Rank = 4 });
        var target = _item.Get<HeadlinePart>("Target")!;
        var source = new HeadlinePart { Rank = 9 };

        target.Apply(source);

        Assert.Equal("cũ", (string?)_item.Content.Target.Text);
        Assert.Equal(9, (int)_item.Content.Target.Rank);
    }

    [Fact]
    public async Task AlterAsync_WritesWhatWasAwaited()
    {
        await _item.AlterAsync<HeadlinePart>(async part =>
        {
            await Task.Yield();
            part.Text = "Sau";
        });

        Assert.Equal("Sau", (string?)_item.Content.HeadlinePart.Text);
    }

    [Fact]
    public void GetOrCreate_WhereSomethingElseStands_MakesANewElement()
    {
        ((JsonObject)_item.Content)["HeadlinePart"] = JsonValue.Create("chữ");

        Assert.Null(_item.GetOrCreate<HeadlinePart>().Text);
        Assert.IsType<JsonObject>(Json()["HeadlinePart"]);
    }

    [Fact]
    public void Get_ByAnotherClass_ReadsAgain()
    {
        _item.Weld(new HeadlinePart { Text = "Tin" });
        Assert.IsType<HeadlinePart>(_item.Get<ContentPart>("HeadlinePart"));

        var other = _item.Get<OtherHeadline>("HeadlinePart");

        Assert.Equal("Tin", other!.Text);
    }

    [Fact]
    public void OfType_FindsWhatWasReadAtAnyDepth()
    {
        _item.Alter<ContentPart>("Article", part => part.Alter<NoteField>("Lead", field => field.Text = "a"));
        _item.Weld(new HeadlinePart());

        Assert.Equal("a", Assert.Single(_item.OfType<NoteField>()).Text);
        Assert.Equal(2, _item.OfType<ContentPart>().Count());
    }

    [Fact]
    public void Remove_ByName()
    {
        _item.Weld(new HeadlinePart());

        Assert.True(_item.Remove("HeadlinePart"));
        Assert.False(_item.Remove("HeadlinePart"));
        Assert.Empty(_item.OfType<HeadlinePart>());
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void HasDraft(bool published, bool latest, bool expected) => Assert.Equal(expected, new ContentItem { Published = published, Latest = latest }.HasDraft());

    [Fact]
    public void ToString_IsTheTextOrElseTypeAndId()
    {
        Assert.Equal("Article (4a)", _item.ToString());
        _item.DisplayText = "Tin mới";
        Assert.Equal("Tin mới", _item.ToString());
    }

    /// <summary>Whatever is written into a part is what is read from the stored item.</summary>
    [Fact]
    public void Alter_AnyValues_AreReadBack() => Gen.Select(Gen.String[Gen.Char[' ', 'ỹ'], 0, 20].Null(), Gen.Int).Array[1, 5].Sample(changes =>
    {
        var item = new ContentItem { ContentType = "Article" };
        item.Content.HeadlinePart = new JsonObject { ["Extra"] = "giữ" };

        foreach (var (text, rank) in changes)
        {
            item.Alter<HeadlinePart>(part => (part.Text, part.Rank) = (text, rank));
        }

        var read = JsonSerializer.Deserialize<ContentItem>(JsonSerializer.Serialize(item, JOptions.Default), JOptions.Default)!;
        Assert.Equal(changes[^1], (read.GetOrCreate<HeadlinePart>().Text, read.GetOrCreate<HeadlinePart>().Rank));
        Assert.Equal("giữ", (string?)read.Content.HeadlinePart.Extra);
    });

    private JsonObject Json() => (JsonObject)_item.Content;

    private sealed class OtherHeadline : ContentPart
    {
        public string? Text { get; set; }
    }
}
