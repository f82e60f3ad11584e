using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardSite.Engine.Tests.Display.Liquid.Filters;

public sealed class ShapeFiltersTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task New_MakesAShapeWithItsArgumentsAsProperties()
    {
        _host.Files["Box"] = "[{{ Model.MyText }}|{{ Model.Count }}|{{ Model.Nothing }}]";

        Assert.Equal("[a&lt;b|3|]", await _host.RenderAsync("{{ 'Box' | shape_new: my_text: 'a<b', count: 3 | shape_render }}"));
    }

    [Fact]
    public async Task Properties_ChangeAShapeThatIsThere()
    {
        var shape = new Shape { Metadata = { Type = "X" } };
        shape.Properties["Text"] = "old";

        await _host.RenderAsync("{% assign x = Model | shape_properties: text: 'new', data_id: 5 %}", shape);

        Assert.Equal("new", shape.Properties["Text"]);
        Assert.Equal(5m, shape.Properties["DataId"]);
    }

    [Fact]
    public async Task Properties_OfWhatIsNoShape_LeaveItAsItIs()
        => Assert.Equal("a", await _host.RenderAsync("{{ 'a' | shape_properties: text: 'x' }}"));

    [Theory]
    [InlineData("{{ nil | shape_render }}", "")]
    [InlineData("{{ 5 | shape_render }}", "")]
    [InlineData("{{ nil | shape_stringify }}", "")]
    [InlineData("{{ Model | shape_render }}", "<X/>")]
    [InlineData("{{ Model | shape_stringify }}", "<X/>")]
    [InlineData("{% assign html = Model | shape_stringify %}{{ html.size }}", "4")]
    [InlineData("{% assign html = Model | shape_stringify %}{% if html contains 'X' %}yes{% endif %}", "yes")]
    public async Task Render_IsHtml_AndStringifyItsText(string template, string expected)
        => Assert.Equal(expected, await _host.RenderAsync(template, new Shape { Metadata = { Type = "X" } }));

    [Fact]
    public async Task Items_AreRenderedInTheirOrder()
    {
        var list = new Shape { Metadata = { Type = "List" } };
        await list.AddAsync(new Shape { Metadata = { Type = "B" } }, "2");
        await list.AddAsync(new HtmlString("<a>"), "1");
        await list.AddAsync("<c>", "10");

        Assert.Equal("<a><B/>&lt;c&gt;", await _host.RenderAsync("{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}", list));
    }

    [Fact]
    public async Task Shape_ShowsPropertiesMembersAndNamedItems_InThatOrder()
    {
        var shape = new Shape { Metadata = { Type = "X" }, Id = "x1" };
        shape.Classes.Add("wide");
        await shape.AddAsync(new Shape { Metadata = { Type = "Y", Name = "Aside" } }, "1");
        await shape.AddAsync(new Shape { Metadata = { Type = "Y", Name = "Text" } }, "2");
        shape.Properties["Text"] = "property";

        Assert.Equal("x1 wide property <Y/> true X", await _host.RenderAsync(
            "{{ Model.Id }} {{ Model.Classes | join: ',' }} {{ Model.Text }} {{ Model.Aside | shape_render }} {{ Model.HasItems }} {{ Model.Metadata.Type }}", shape));
    }
}
