using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Content.Definitions;
using Sapling.Tenancy.Localization;

namespace OrchardSite.Engine.Tests.Content.Definitions;

public sealed class PartTitlesTests
{
    private readonly PartTitles _titles = new(new DeclaredTexts(new Words(new() { ["HtmlBodyPart"] = "Nội dung", ["Holds a text."] = "Chứa một văn bản." })));

    [Theory]
    [InlineData("HtmlBodyPart", "Nội dung")]
    [InlineData("LandRegisterPart", "Land Register")]
    [InlineData("Article", "Article")]
    [InlineData("Part", "Part")]
    public void APartWithoutAName_IsCalledByItsTranslation_OrInWords(string name, string title) =>
        Assert.Equal(title, _titles.Of(new ContentPartDefinition(name)));

    [Fact]
    public void ANameThatSomeoneEntered_ComesFirst()
    {
        var part = new ContentPartDefinitionBuilder().Named("HtmlBodyPart").WithDisplayName("Thân bài").Build();
        var type = new ContentTypeDefinitionBuilder().WithName("Article")
            .WithPart("HtmlBodyPart", part, _ => { })
            .WithPart("Lead", part, _ => { })
            .WithPart("Note", part, settings => settings.WithDisplayName("Ghi chú"))
            .Build();

        Assert.Equal("Thân bài", _titles.Of(part));
        Assert.Equal(["Thân bài", "Lead", "Ghi chú"], type.Parts.Select(_titles.Of));
    }

    [Fact]
    public void Descriptions_AreTranslatedWhereTheyCan()
    {
        Assert.Equal("Chứa một văn bản.", _titles.DescriptionOf(Described("Holds a text.")));
        Assert.Equal("Của cơ quan", _titles.DescriptionOf(Described("Của cơ quan")));
        Assert.Null(_titles.DescriptionOf(new ContentPartDefinition("HtmlBodyPart")));
    }

    private static ContentPartDefinition Described(string text) => new ContentPartDefinitionBuilder().Named("HtmlBodyPart").WithDescription(text).Build();

    private sealed class Words(Dictionary<string, string> vietnamese) : IStringLocalizerFactory, IStringLocalizer
    {
        public LocalizedString this[string name] => vietnamese.TryGetValue(name, out var found) ? new(name, found) : new(name, name, resourceNotFound: true);

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IStringLocalizer Create(Type resourceSource) => this;

        // What is no definition has other translations.
        public IStringLocalizer Create(string baseName, string location) => baseName == nameof(DeclaredText.Definition) ? this : new Words([]);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
