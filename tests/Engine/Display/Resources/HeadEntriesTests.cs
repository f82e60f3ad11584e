using OrchardCore.ResourceManagement;
using Sapling.Display.Resources;

namespace OrchardSite.Engine.Tests.Display.Resources;

/// <summary><c>meta</c> and <c>link</c> elements.</summary>
public sealed class HeadEntriesTests
{
    [Fact]
    public void Meta_IsWhatWasGivenIt()
    {
        Assert.Equal("<meta content=\"a&quot;b\" name=\"description\" />", Written(new MetaEntry("description", content: "a\"b")));
        Assert.Equal("<meta content=\"c\" property=\"og:title\" />", Written(new MetaEntry(property: "og:title", content: "c")));
        Assert.Equal("<meta charset=\"utf-8\" />", Written(new MetaEntry { Charset = "utf-8" }));
        Assert.Equal("<meta content=\"d\" http-equiv=\"refresh\" />", Written(new MetaEntry { HttpEquiv = "refresh", Content = "d" }));
    }

    [Fact]
    public void Attribute_IsAddedOnce_OrSetAgain()
    {
        var meta = new MetaEntry("a").AddAttribute("lang", "vi").AddAttribute("lang", "en");
        Assert.Equal("<meta lang=\"vi\" name=\"a\" />", Written(meta));
        Assert.Equal("<meta lang=\"en\" name=\"a\" />", Written(meta.SetAttribute("lang", "en")));
    }

    [Fact]
    public void MemberThatIsTakenBack_IsNotWritten()
    {
        var meta = new MetaEntry("a", content: "b") { Content = null };

        Assert.Null(meta.Content);
        Assert.Equal("<meta name=\"a\" />", Written(meta));
    }

    [Theory]
    [InlineData("a", "b", "a, b")]
    [InlineData("a", null, "a")]
    [InlineData("", "b", "b")]
    [InlineData(null, null, null)]
    public void Combined_JoinsWhatIsThere(string? first, string? second, string? expected)
        => Assert.Equal(expected, MetaEntry.Combine(new MetaEntry("keywords", content: first), new MetaEntry("keywords", content: second), ", ").Content);

    [Fact]
    public void Combined_ChangesNeither_AndHasTheAttributesOfBoth()
    {
        var (first, second) = (new MetaEntry("keywords", content: "a").AddAttribute("x", "1"), new MetaEntry("keywords", content: "b").AddAttribute("x", "2").AddAttribute("y", "3"));

        Assert.Equal("<meta content=\"a;b\" name=\"keywords\" x=\"1\" y=\"3\" />", Written(MetaEntry.Combine(first, second, ";")));
        Assert.Equal(("a", "b"), (first.Content, second.Content));
    }

    [Fact]
    public void Link_IsWhatWasGivenIt()
    {
        var link = new LinkEntry { Rel = "icon", Href = "/a?b=1&c=2", Type = "image/png", Sizes = "any", Title = "Ảnh" }.SetAttribute("media", "print");

        Assert.Equal("<link href=\"/a?b=1&amp;c=2\" media=\"print\" rel=\"icon\" sizes=\"any\" title=\"Ảnh\" type=\"image/png\" />", Written(link.GetTag()));
    }

    private static string Written(MetaEntry meta) => Written(meta.GetTag());

    private static string Written(Microsoft.AspNetCore.Html.IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, ResourceTag.Encoder);
        return writer.ToString();
    }
}
