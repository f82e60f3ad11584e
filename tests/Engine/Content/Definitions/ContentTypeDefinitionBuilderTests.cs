using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardSite.Engine.Tests.Content.Definitions;

public sealed class ContentTypeDefinitionBuilderTests
{
    private readonly ContentTypeDefinition _article = new ContentTypeDefinitionBuilder()
        .WithName("Article")
        .WithDisplayName("Bài viết")
        .Draftable()
        .WithPart("TitlePart", part => part.WithPosition("1"))
        .WithPart("HtmlBodyPart")
        .Build();

    [Fact]
    public void Existing_IsChangedAsACopy()
    {
        var changed = new ContentTypeDefinitionBuilder(_article).Versionable().Listable().RemovePart("HtmlBodyPart").Build();

        Assert.Equal(["TitlePart"], changed.Parts.Select(part => part.Name));
        Assert.True(changed.IsDraftable() && changed.IsVersionable() && changed.IsListable());
        Assert.False(_article.IsVersionable());
        Assert.Equal(2, _article.Parts.Count());
    }

    [Fact]
    public void Part_ThatIsThere_KeepsItsSettings()
    {
        var changed = new ContentTypeDefinitionBuilder(_article).WithPart("titlepart", part => part.WithDisplayName("Đầu đề")).Build();

        var title = Assert.Single(changed.Parts, part => part.Name == "TitlePart");
        Assert.Equal(("Đầu đề", "1"), (title.DisplayName(), title.GetSettings<ContentTypePartSettings>().Position));
    }

    [Fact]
    public void NamedParts_OfOneKind_StandSideBySide()
    {
        var type = new ContentTypeDefinitionBuilder().WithName("Page").WithPart("Left", "BagPart").WithPart("Right", "BagPart").WithPart<HeadlinePart>("Top").Build();

        Assert.Equal([("Left", "BagPart"), ("Right", "BagPart"), ("Top", "HeadlinePart")], type.Parts.Select(part => (part.Name, part.PartDefinition.Name)));
    }

    [Fact]
    public async Task Part_AddedAsync()
    {
        var builder = new ContentTypeDefinitionBuilder().WithName("Page");

        await builder.WithPartAsync("TitlePart", async part =>
        {
            await Task.Yield();
            part.WithEditor("Big");
        });

        Assert.Equal("Big", builder.Build().Parts.Single().Editor());
    }

    [Fact]
    public void MergeSettings_ReplacesArraysAndKeepsTheRest()
    {
        var type = new ContentTypeDefinitionBuilder().WithName("Page")
            .MergeSettings(JObject.Parse("""{ "X": { "List": [1, 2], "Kept": "a", "Off": "b" } }""")!)
            .MergeSettings(JObject.Parse("""{ "X": { "List": [3], "Off": null }, "Y": { "New": true } }""")!)
            .Build();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{ "X": { "List": [3], "Kept": "a", "Off": null }, "Y": { "New": true } }"""), type.Settings), type.Settings.ToJsonString());
    }

    [Fact]
    public void WithSettings_TakesThePlaceOfAll()
    {
        var type = new ContentTypeDefinitionBuilder(_article).WithSettings(new ContentTypeSettings { Listable = true }).Build();

        Assert.True(type.IsListable());
        Assert.False(type.IsDraftable());
        Assert.Throws<ArgumentNullException>(() => new ContentTypeDefinitionBuilder(_article).WithSettings<ContentTypeSettings>(null!));
    }

    [Fact]
    public void EachPart_KnowsItsType() => Assert.All(_article.Parts, part => Assert.Same(_article, part.ContentTypeDefinition));

    [Fact]
    public void AllTypeSettings_HaveTheirBuilderAndTheirReader()
    {
        var type = new ContentTypeDefinitionBuilder().WithName("Clock")
            .Creatable().Securable().Stereotype("Widget").WithDescription("Đồng hồ").WithCategory("Tiện ích").WithThumbnailPath("/a.png").Build();

        var settings = type.GetSettings();
        Assert.True(type.IsCreatable() && type.IsSecurable() && type.HasStereotype() && type.HasDescription());
        Assert.True(type.TryGetStereotype(out var stereotype));
        Assert.Equal(("Widget", "Đồng hồ", "Tiện ích", "/a.png"), (stereotype, type.GetDescription(), settings.Category, settings.ThumbnailPath));
        Assert.True(type.StereotypeEquals("Widget"));
        Assert.False(type.StereotypeEquals("widget"));
        Assert.True(type.StereotypeEquals("widget", StringComparison.OrdinalIgnoreCase));
        Assert.False(_article.TryGetStereotype(out _));
        Assert.False(_article.HasDescription());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("Đồng")]
    public void Name_ThatCannotBeAClass_IsRefused(string? name) =>
        Assert.Throws<ArgumentException>(() => new ContentTypeDefinitionBuilder(_article).WithName(name!).Build());

    [Fact]
    public void Name_MayBeginWithAnUnderscore() => Assert.Equal("_Base", new ContentTypeDefinitionBuilder().WithName("_Base").Build().Name);

    [Fact]
    public void WithoutDisplayName_ItIsCalledByItsName()
    {
        Assert.Equal("Bài viết", _article.ToString());
        Assert.Equal("Page", new ContentTypeDefinitionBuilder().WithName("Page").Build().ToString());
    }
}
