using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ResourceManagement;
using Sapling.Display.Resources;

namespace OrchardSite.Engine.Tests.Display.Resources;

/// <summary>Which of a resource's addresses a page gets, and how the element is written.</summary>
public sealed class ResourceTagTests
{
    // cdn, debug, what is defined of: local, debug, cdn, cdn debug; the address that is taken.
    [Theory]
    [InlineData(false, false, "ld c", "/l.js")]
    [InlineData(false, true, "ld c", "/d.js")]
    [InlineData(false, true, "l", "/l.js")]
    [InlineData(false, false, "c", "https://c.vn/c.js integrity")]
    [InlineData(true, false, "ld cx", "https://c.vn/c.js integrity")]
    [InlineData(true, true, "ld cx", "https://c.vn/x.js debug-integrity")]
    [InlineData(true, true, "l c", "https://c.vn/c.js integrity")]
    [InlineData(true, false, "l", "/l.js")]
    [InlineData(false, false, "", "")]
    public void Address_IsOfTheModeThatThePageIsIn(bool cdn, bool debug, string defined, string expected)
    {
        var definition = Script();
        if (defined.Contains('l'))
        {
            definition.SetUrl("/l.js", defined.Contains('d') ? "/d.js" : null);
        }

        if (defined.Contains('c'))
        {
            definition.SetCdn("https://c.vn/c.js", defined.Contains('x') ? "https://c.vn/x.js" : null).SetCdnIntegrity("integrity", "debug-integrity");
        }

        var tag = ResourceTag.Build(definition, new RequireSettings { CdnMode = cdn, DebugMode = debug }, "", null);
        Assert.Equal(expected, string.Join(' ', new[] { "src", "integrity" }.Select(name => tag.Attributes.TryGetValue(name, out var value) ? value : null).Where(value => value is not null)));
    }

    [Theory]
    [InlineData("~/a.js", "/t", null, null, "/t/a.js")]
    [InlineData("~/a.js", "", null, null, "/a.js")]
    [InlineData("~/a.js", "/", null, null, "/a.js")]
    [InlineData("/a.js", "/t", null, null, "/a.js")]
    [InlineData("a.js", "/t", "~/lib/", null, "/t/lib/a.js")]
    [InlineData("~/a.js", "/t", "~/lib", null, "/t/a.js")]
    [InlineData("~/a.js", "/t", null, "https://cdn.vn/", "https://cdn.vn/t/a.js")]
    [InlineData("https://b.vn/a.js", "/t", "~/lib", "https://cdn.vn", "https://b.vn/a.js")]
    [InlineData("//b.vn/a.js", "/t", null, "https://cdn.vn", "//b.vn/a.js")]
    public void Address_IsOfTheTenantItsFolderAndItsCdn(string url, string applicationPath, string? basePath, string? cdn, string expected)
        => Assert.Equal(expected, ResourceTag.Build(Script().SetUrl(url), new RequireSettings { BasePath = basePath, CdnBaseUrl = cdn }, applicationPath, null).Attributes["src"]);

    [Theory]
    [InlineData(null, null, "/a.js")]
    [InlineData(true, null, "/a.js?v=1")]
    [InlineData(null, true, "/a.js?v=1")]
    [InlineData(false, true, "/a.js")]
    public void Version_IsAppendedAsThePageSays_OrTheDefinition(bool? page, bool? definition, string expected)
        => Assert.Equal(expected, ResourceTag.Build(Script().SetUrl("/a.js").ShouldAppendVersion(definition), new RequireSettings { AppendVersion = page }, "", new One()).Attributes["src"]);

    [Theory]
    [InlineData("vi-VN", "/date.vi.js")]
    [InlineData("en-GB", "/date.en-GB.js")]
    [InlineData("EN", "/date.en.js")]
    [InlineData("fr-FR", "/date.js")]
    [InlineData("", "/date.js")]
    [InlineData(null, "/date.js")]
    public void Culture_IsTheNearest(string? culture, string expected)
        => Assert.Equal(expected, ResourceTag.Build(Script().SetUrl("/date.js").SetCultures("vi", "en", "en-GB"), new RequireSettings { Culture = culture }, "", null).Attributes["src"]);

    [Fact]
    public void Elements_AreThoseOfTheirType()
    {
        var manifest = new ResourceManifest();

        Assert.Equal("<link href=\"/a.css\" rel=\"stylesheet\" />", Written(new ResourceDefinition(manifest, "stylesheet", "a").SetUrl("/a.css")));
        Assert.Equal("<style>a{}</style>", Written(new ResourceDefinition(manifest, "stylesheet", "a").SetInnerContent("a{}")));
        Assert.Equal("<script>a()</script>", Written(new ResourceDefinition(manifest, "script", "a").SetInnerContent("a()")));
        Assert.Equal("<link href=\"/a\" rel=\"x\" />", Written(new ResourceDefinition(manifest, "link", "a").SetUrl("/a").SetAttribute("rel", "x")));
    }

    [Fact]
    public void AttributesOfThePage_GoBeforeThoseOfTheDefinition_AndAreEncoded()
        => Assert.Equal(
            "<script data-a=\"2\" data-b=\"&lt;1&gt;\" src=\"/a.js\"></script>",
            Written(Script().SetUrl("/a.js").SetAttribute("data-a", "1").SetAttribute("data-b", "<1>"), new RequireSettings().SetAttribute("data-a", "2")));

    [Fact]
    public void Condition_IsAroundTheElement()
    {
        using var writer = new StringWriter();
        new ResourceRequiredContext { Resource = Script().SetUrl("/a.js"), Settings = new RequireSettings().UseCondition("lt IE 9") }.WriteTo(writer, "");

        Assert.Equal("<!--[if lt IE 9]><script src=\"/a.js\"></script><![endif]-->", writer.ToString());
    }

    private static ResourceDefinition Script() => new(new ResourceManifest(), "script", "a");

    private static string Written(ResourceDefinition definition, RequireSettings? settings = null)
    {
        using var writer = new StringWriter();
        new ResourceRequiredContext { Resource = definition, Settings = settings ?? new RequireSettings() }.WriteTo(writer, "");
        return writer.ToString();
    }

    private sealed class One : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }
}
