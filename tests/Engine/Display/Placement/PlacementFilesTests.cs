using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardSite.Engine.Tests.Display.Placement;

public class PlacementFilesTests
{
    [Fact]
    public async Task Filters_AllMustMatch()
    {
        using var host = new DisplayHost(services => services.AddSingleton<IPlacementNodeFilterProvider, ContentTypeFilter>());
        host.Placement(DisplayHost.Module, """
            {
              // comments and trailing commas are allowed
              "TextField": [
                { "place": "Content:1" },
                { "displayType": "Summary", "place": "Meta:2" },
                { "differentiator": "Article-Lead", "displayType": "Summary", "place": "Header:3", "alternates": ["TextField__Lead"], "wrappers": ["Box"], "shape": "Lead" },
                { "differentiator": "Page-*", "place": "-" },
                { "contentType": ["News"], "place": "News:1" },
                { "fromAFeatureThatIsOff": "x", "place": "Never" },
              ],
            }
            """);

        Assert.Equal("Content:1", (await PlaceAsync(host, "TextField", "Detail", "Article-Lead"))!.Location);
        Assert.Equal("Meta:2", (await PlaceAsync(host, "TextField", "Summary", "Article-Title"))!.Location);
        Assert.Equal("News:1", (await PlaceAsync(host, "TextField", "News", "Article-Title"))!.Location);
        Assert.True((await PlaceAsync(host, "TextField", "Summary", "Page-Any"))!.IsHidden());
        Assert.Null(await PlaceAsync(host, "HtmlField", "Summary", null));

        var lead = (await PlaceAsync(host, "TextField", "Summary", "Article-Lead"))!;
        Assert.Equal(("Header:3", "Lead"), (lead.Location, lead.ShapeType));
        Assert.Equal(["TextField__Lead"], lead.Alternates!);
        Assert.Equal(["Box"], lead.Wrappers!);
    }

    [Fact]
    public async Task Theme_OverridesBaseThemeOverridesModule()
    {
        using var host = new DisplayHost();
        host.Placement(DisplayHost.Module, """{ "A": [{ "place": "M" }], "B": [{ "place": "M", "alternates": ["X"] }], "C": [{ "place": "M" }] }""")
            .Placement(DisplayHost.BaseTheme, """{ "B": [{ "place": "B" }], "C": [{ "place": "B" }] }""")
            .Placement(DisplayHost.Theme, """{ "C": [{ "place": "T" }] }""")
            .Placement("OtherTheme", """{ "A": [{ "place": "O" }] }""");

        Assert.Equal("M", (await PlaceAsync(host, "A"))!.Location);
        Assert.Equal("B", (await PlaceAsync(host, "B"))!.Location);
        Assert.Equal(["X"], (await PlaceAsync(host, "B"))!.Alternates!);
        Assert.Equal("T", (await PlaceAsync(host, "C"))!.Location);
        Assert.Equal("Module,BaseTheme,Theme", (await PlaceAsync(host, "C"))!.Source);
    }

    // Several nodes of one shape may hold: the last one of the file that names a place decides, what they add is added up.
    [Theory]
    [InlineData("Detail", "Article-Photos", "Parts:3")]
    [InlineData("Summary", "Article-Photos", "-")]
    [InlineData("SummaryAdmin", "Article-Photos", "-")]
    [InlineData("Detail", "Page-Photos", "Parts:3")]
    [InlineData("Detail", "Other", "Content:9")]
    [InlineData("detail", "article-photos", "Content:9")]
    [InlineData(null, null, "Content:9")]
    public async Task DisplayTypeAndDifferentiator_MayEndInAStar(string? displayType, string? differentiator, string expected)
    {
        using var host = new DisplayHost();
        host.Placement(DisplayHost.Module, """
            { "Gallery": [
              { "place": "Content:9" },
              { "differentiator": "*-Photos", "place": "Never" },
              { "differentiator": "Article-Photos", "place": "Parts:3" },
              { "differentiator": "Page-*", "place": "Parts:3" },
              { "displayType": "Summary*", "place": "-" }
            ] }
            """);

        Assert.Equal(expected, (await PlaceAsync(host, "Gallery", displayType, differentiator))!.Location);
    }

    [Fact]
    public async Task NodesThatHold_AddUpAlternatesAndWrappers()
    {
        using var host = new DisplayHost();
        host.Placement(DisplayHost.Module, """{ "A": [{ "place": "M", "alternates": ["X"], "wrappers": ["W"] }, { "displayType": "Detail", "alternates": ["X", "Y"] }] }""")
            .Placement(DisplayHost.Theme, """{ "A": [{ "wrappers": ["V"], "shape": "B" }] }""");

        var placement = (await PlaceAsync(host, "A", "Detail"))!;
        Assert.Equal(("M", "B"), (placement.Location, placement.ShapeType));
        Assert.Equal(["X", "Y"], placement.Alternates!);
        Assert.Equal(["W", "V"], placement.Wrappers!);
    }

    [Fact]
    public async Task ThemeMayShowAgain_WhatAModuleHides()
    {
        using var host = new DisplayHost();
        host.Placement(DisplayHost.Module, """{ "A": [{ "place": "-" }] }""").Placement(DisplayHost.Theme, """{ "A": [{ "place": "Content" }] }""");

        Assert.False((await PlaceAsync(host, "A"))!.IsHidden());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "A": null }""")]
    [InlineData("""{ "A": [] }""")]
    public async Task FileThatSaysNothing_IsNoError(string json)
    {
        using var host = new DisplayHost();

        Assert.Null(await PlaceAsync(host.Placement(DisplayHost.Module, json), "A"));
    }

    [Theory]
    [InlineData("/tin-tuc/2021", true)]
    [InlineData("/tin-tuc", true)]
    [InlineData("/gioi-thieu/", true)]
    [InlineData("/gioi-thieu/khac", false)]
    [InlineData("/", false)]
    public void Path_MatchesWholeOrByStar(string path, bool expected)
    {
        var filter = new PathPlacementNodeFilterProvider(new HttpContextAccessor { HttpContext = new DefaultHttpContext { Request = { Path = path } } });
        var context = new ShapePlacementContext("A", null, null, null);

        Assert.Equal(expected, filter.IsMatch(context, new[] { "~/tin-tuc*", "/gioi-thieu" }));
    }

    [Fact]
    public async Task BrokenFile_NamesTheModuleAndTheLine()
    {
        using var host = new DisplayHost();
        host.Placement(DisplayHost.Theme, "{\n  \"A\": [\n    { \"place\" 5 }\n] }");
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => PlaceAsync(host, "A"));

        Assert.Contains("Theme", exception.Message);
        Assert.Contains("line 3", exception.Message);

        // The next request tries again: a failure is not kept.
        host.Placement(DisplayHost.Theme, """{ "A": [{ "place": "T" }] }""").NextRequest();
        Assert.Equal("T", (await PlaceAsync(host, "A"))!.Location);
    }

    private static async Task<PlacementInfo?> PlaceAsync(DisplayHost host, string shapeType, string? displayType = null, string? differentiator = null)
    {
        var table = await host.Services.GetRequiredService<IShapeTableManager>().GetShapeTableAsync(
            (await host.Services.GetRequiredService<IThemeManager>().GetThemeAsync())!.Id);

        return table.Descriptors.TryGetValue(shapeType, out var descriptor)
            ? descriptor.Placement(new ShapePlacementContext(shapeType, displayType, differentiator, null))
            : null;
    }

    /// <summary>Stands for the one of content: here the display type is the content type.</summary>
    private sealed class ContentTypeFilter : IPlacementNodeFilterProvider
    {
        public string Key => "contentType";

        public bool IsMatch(ShapePlacementContext context, object expression) => expression.ToString()!.Contains($"\"{context.DisplayType}\"");
    }
}
