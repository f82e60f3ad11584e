using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.TagHelpers;

namespace OrchardSite.Engine.Tests.Display.TagHelpers;

/// <summary>Elements of Razor templates that make shapes and change them.</summary>
public sealed class ShapeTagHelperTests : IDisposable
{
    private readonly DisplayHost _host = new();
    private IShape? _shape;

    public ShapeTagHelperTests() => _host.Template(DisplayHost.Module, "Views/Box.txt", context =>
    {
        _shape = context.Value;
        return Task.FromResult("<box>");
    });

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Attributes_ArePropertiesOrMetadata()
    {
        var html = await ShapeAsync(
            null, ("id", "b1"), ("my-text", "a<b"), ("Count", 3), ("alternate", "A__b, C"), ("wrapper", "W"),
            ("cache-id", "c"), ("cache-context", "user route"), ("cache-tag", "t"), ("cache-fixed-duration", "00:01:00"), ("html", new HtmlString("<i>")));

        Assert.Equal("<box>", html);
        Assert.Equal("b1", _shape!.Id);
        Assert.Equal(("a<b", 3, "<i>"), (_shape.Properties["MyText"], _shape.Properties["Count"], _shape.Properties["Html"]));
        Assert.Equal(["A__b", "C"], _shape.Metadata.Alternates);
        Assert.Equal(["W"], _shape.Metadata.Wrappers);
        var cache = _shape.Metadata.Cache()!;
        Assert.Equal(("c", TimeSpan.FromMinutes(1)), (cache.CacheId, cache.ExpiresAfter));
        Assert.Equal(["route", "user"], cache.Contexts.Order());
        Assert.DoesNotContain("CacheId", _shape.Properties.Keys);
    }

    [Fact]
    public async Task Element_WithoutAType_IsAShapeOfItsName()
    {
        await ShapeAsync(helper => helper.Type = null);

        Assert.Equal("box", _shape!.Metadata.Type, ignoreCase: true);
    }

    [Fact]
    public async Task PropertiesWithAPrefix_GoBeforeAttributes()
    {
        await ShapeAsync(helper => helper.Properties["text"] = "prefixed", ("text", "plain"));

        Assert.Equal("prefixed", _shape!.Properties["Text"]);
    }

    [Fact]
    public async Task ElementsInside_ChangeTheShape()
    {
        await ShapeAsync(null, inside: async context =>
        {
            await RunAsync(new AddAlternateTagHelper(), context, ("name", "Box__x"));
            await RunAsync(new AddWrapperTagHelper(), context, ("name", "W"));
            await RunAsync(new AddClassTagHelper(), context, ("name", "wide"));
            await RunAsync(new AddPropertyTagHelper { Name = "Text" }, context, ("value", "a"));
            await RunAsync(new AddPropertyTagHelper { Name = "Body" }, context, "<p>");
            await RunAsync(new AddAlternateTagHelper(), context, ("name", ""));
        });

        Assert.Equal(["Box__x"], _shape!.Metadata.Alternates);
        Assert.Equal(["W"], _shape.Metadata.Wrappers);
        Assert.Equal(["wide"], _shape.Classes);
        Assert.Equal("a", _shape.Properties["Text"]);
        Assert.Equal("<p>", DisplayHost.Text((IHtmlContent)_shape.Properties["Body"]));
    }

    [Fact]
    public async Task MetadataElement_OutsideOfAShape_IsNothing()
        => Assert.Equal("", await RunAsync(new AddClassTagHelper(), Context(), ("name", "wide")));

    [Theory]
    [InlineData("Footer", "5", "<p>")]
    [InlineData("Footer", null, "<p>")]
    [InlineData("", null, "")]
    [InlineData(null, null, "")]
    public async Task Zone_TakesItsContentToTheLayout(string? name, string? position, string expected)
    {
        var layouts = _host.Services.GetRequiredService<ILayoutAccessor>();
        var html = await RunAsync(new ZoneTagHelper(layouts, NullLogger<ZoneTagHelper>.Instance) { Name = name!, Position = position }, Context(), "<p>");

        Assert.Equal("", html);
        Assert.Equal(expected, await _host.RenderAsync((await layouts.GetLayoutAsync()).Zones["Footer"]));
    }

    [Fact]
    public async Task TimeElements_AreTheirShapes()
    {
        var (factory, display) = (_host.Factory, _host.Services.GetRequiredService<IDisplayHelper>());
        var noon = new DateTime(2021, 6, 18, 12, 0, 0, DateTimeKind.Utc);

        Assert.Equal("2 hours ago", await RunAsync(new TimeSpanTagHelper(factory, display) { Utc = noon.AddHours(-2), Origin = noon }, Context()));
    }

    private Task<string> ShapeAsync(Action<ShapeTagHelper>? change, params (string, object)[] attributes) => ShapeAsync(change, null, attributes);

    private async Task<string> ShapeAsync(Action<ShapeTagHelper>? change, Func<TagHelperContext, Task>? inside, params (string Name, object Value)[] attributes)
    {
        var helper = new ShapeTagHelper(_host.Factory, _host.Services.GetRequiredService<IDisplayHelper>()) { Type = "Box" };
        change?.Invoke(helper);
        var context = Context();
        var output = new TagHelperOutput("box", [.. attributes.Select(one => new TagHelperAttribute(one.Name, one.Value))], async (_, _) =>
        {
            await (inside?.Invoke(context) ?? Task.CompletedTask);
            return new DefaultTagHelperContent();
        });
        await helper.ProcessAsync(context, output);
        return Written(output);
    }

    private static Task<string> RunAsync(TagHelper helper, TagHelperContext context, params (string Name, object Value)[] attributes) => RunAsync(helper, context, "", attributes);

    private static async Task<string> RunAsync(TagHelper helper, TagHelperContext context, string content, params (string Name, object Value)[] attributes)
    {
        var output = new TagHelperOutput("x", [.. attributes.Select(one => new TagHelperAttribute(one.Name, one.Value))], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(content)));
        await helper.ProcessAsync(context, output);
        return Written(output);
    }

    private static TagHelperContext Context() => new([], new Dictionary<object, object>(), "id");

    private static string Written(TagHelperOutput output)
    {
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
