using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Display;

namespace OrchardSite.Engine.Tests.Content;

public sealed class AlternatesTests
{
    private static readonly ContentTypeDefinition Article = Type("Article", "Article", field: "Lead");

    [Fact]
    public void Item_Detail()
    {
        var names = ContentAlternates.For(new ContentItem { ContentType = "Article", ContentItemId = "4a" }, "Content", "Detail");

        Assert.Equal(["Content", "Content__Article", "Content__4a"], names);
    }

    [Fact]
    public void Item_Summary()
    {
        var names = ContentAlternates.For(new ContentItem { ContentType = "Article", ContentItemId = "4a" }, "Content", "Summary");

        Assert.Equal(["Content", "Content_Summary", "Content__Article", "Content_Summary__Article", "Content__4a", "Content_Summary__4a"], names);
    }

    [Fact]
    public void Item_Stereotype()
    {
        var names = ContentAlternates.For(new ContentItem { ContentType = "Clock" }, "Widget", "Detail");

        Assert.Equal(["Content", "Widget", "Stereotype__Clock", "Content__Clock", "Widget__Clock"], names);
    }

    [Theory]
    [InlineData("tin/gioi-thieu", "tin_gioi_thieu")]
    [InlineData("main-menu", "main_menu")]
    [InlineData("--a--", "a")]
    public void Encode(string text, string expected) => Assert.Equal(expected, ContentAlternates.Encode(text));

    [Fact]
    public void Part()
    {
        var names = ContentPartAlternatesFactory.GetAlternates(Type("Article", "TitlePart").Parts.Single(), "TitlePart", "Summary");

        Assert.Equal(["TitlePart_Summary", "TitlePart__Article", "TitlePart_Summary__Article", "Article__TitlePart", "Article_Summary__TitlePart"], names);
    }

    [Fact]
    public void Field()
    {
        var part = Article.Parts.Single();

        var names = ContentFieldAlternatesFactory.GetAlternates(part, part.PartDefinition.Fields.Single(), "TextField", "Detail");

        Assert.Contains("TextField__Article__Lead", names);
        Assert.Contains("Article__Lead", names);
        Assert.Contains("Article__TextField", names);
        Assert.Same(names, ContentFieldAlternatesFactory.GetAlternates(part, part.PartDefinition.Fields.Single(), "TextField", "Detail"));
    }

    [Fact]
    public void Differentiators()
    {
        var part = Article.Parts.Single();
        var field = part.PartDefinition.Fields.Single();

        Assert.Equal("Article-Lead", FieldShapeNames.Differentiator(part, field, "TextField"));
        Assert.Equal("Article-Lead", FieldShapeNames.Differentiator(part, field, "TextField_Edit"));
        Assert.Equal("Article-Lead-Other", FieldShapeNames.Differentiator(part, field, "Other"));
        Assert.Equal("Article", PartShapeNames.Differentiator(part, "Article"));
        Assert.Equal("Article-Feed", PartShapeNames.Differentiator(part, "Feed"));
    }

    [Fact]
    public void DisplayModeAndEditor_AreInTheName()
    {
        var settings = new JsonObject { ["ContentPartFieldSettings"] = new JsonObject { ["Editor"] = "TextArea", ["DisplayMode"] = "Header" } };
        var field = new ContentPartFieldDefinition(new ContentFieldDefinition("TextField"), "Lead", settings);

        Assert.Equal("TextField_Edit__TextArea", FieldShapeNames.Editor("TextField_Edit", field));
        Assert.Equal("TextField_Display__Header", FieldShapeNames.Display("TextField", field));
    }

    private static ContentTypeDefinition Type(string name, string partName, string? field = null) => new(
        name,
        name,
        [
            new ContentTypePartDefinition(
                partName,
                new ContentPartDefinition(partName, field is null ? [] : [new ContentPartFieldDefinition(new ContentFieldDefinition("TextField"), field, [])], []),
                []),
        ],
        []);
}
