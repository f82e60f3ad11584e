using System.Text.Json.Nodes;
using OrchardCore.Environment.Shell;
using Sapling.Contents.Mentions;

namespace OrchardSite.Features.Tests.Contents.Mentions;

public sealed class MentionTargetsTests
{
    private const string Id = "4abcdefghjkmnpqrstvwxyz012";

    [Theory]
    [InlineData("<a href=\"/ban-dan-toc/tin/a-luoi#cuoi\">x</a>", "/tin/a-luoi")]
    [InlineData("<a href='/ban-dan-toc/tin/a-luoi?x=1'>x</a>", "/tin/a-luoi")]
    [InlineData("<a href=\"~/tin/a-luoi/\">x</a>", "/tin/a-luoi")]
    [InlineData("https://xa.gov.vn/Ban-Dan-Toc/tin/A-Luoi", "/tin/a-luoi")]
    [InlineData("[xem](/ban-dan-toc/tin/a-luoi)", "/tin/a-luoi")]
    [InlineData("<a href=\"/ban-dan-toc/tin/x%C3%A3-a\">x</a>", "/tin/xã-a")]
    [InlineData("<a href=\"/ban-dan-toc/tin/a&amp;b\">x</a>", "/tin/a&b")]
    [InlineData("Xem ~/tin/a-luoi.", "/tin/a-luoi")]
    [InlineData($"<p data-id=\"{Id}\">x</p>", Id)]
    [InlineData(Id, Id)]
    public void Of_LinksAndIds_AreFoundInTexts(string text, string target) => Assert.Equal([target], Of(text));

    [Theory]
    [InlineData("<p>và/hoặc 24/7</p>")]
    [InlineData("/tin/a-luoi")]
    [InlineData("/ban-dan-van/tin/a-luoi")]
    [InlineData("https://bao.vn/tin/a-luoi")]
    [InlineData("/ban-dan-toc/")]
    [InlineData("tin-tuc/nha-guol.jpg")]
    [InlineData($"x{Id}")]
    public void Of_WhatLeadsNowhereHere_IsLeftOut(string text) => Assert.Empty(Of(text));

    [Fact]
    public void Of_ATenantWithoutAPrefix_OwnsEveryPath() =>
        Assert.Equal(["/tin/a-luoi"], new MentionTargets(new ShellSettings()).Of(new JsonObject { ["Text"] = "<a href=\"/tin/a-luoi\">x</a>" }));

    [Fact]
    public void Of_MenusAndPickers_AreReadAtAnyDepth_ButNotTheirOwnIdsNorCategories()
    {
        var content = JsonNode.Parse($$"""
            { "MenuItemsListPart": { "MenuItems": [ { "ContentItemId": "4own0000000000000000000000", "Owner": "4ann0000000000000000000000",
              "ContentMenuItemPart": { "ContentItemIds": ["{{Id}}"] } } ] },
              "Article": { "Category": { "TaxonomyContentItemId": "4tax0000000000000000000000", "TermContentItemIds": ["4term000000000000000000000"] } } }
            """)!.AsObject();

        Assert.Equal([Id], new MentionTargets(new ShellSettings()).Of(content));
    }

    [Fact]
    public void OfPath_TooLongForTheIndex_IsNone() => Assert.Null(MentionTargets.OfPath(new string('a', MentionTargets.MaxLength)));

    private static IReadOnlyCollection<string> Of(string text) => Targets().Of(new JsonObject { ["Text"] = text });

    private static MentionTargets Targets() => new(new ShellSettings { RequestUrlPrefix = "ban-dan-toc" });
}
