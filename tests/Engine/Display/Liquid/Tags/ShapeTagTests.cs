using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid.Tags;

public sealed class ShapeTagTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public ShapeTagTests() => _host.Files["Box"] = "{{ Model.Metadata.DisplayType }}|{{ Model.Metadata.Alternates | join: ' ' }}|{{ Model.Metadata.Wrappers | join: ' ' }}|{{ Model.Metadata.Prefix }}|{{ Model.Metadata.Differentiator }}|{{ Model.Metadata.Tab }}|{{ Model.Text }}|{{ Model.MyCount }}";

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("{% shape 'Box' %}", "|||||||")]
    [InlineData("{% shape 'Box', text: 'a<b', my_count: 3 %}", "||||||a&lt;b|3")]
    [InlineData("{% shape type: 'Box', text: 'a' %}", "||||||a|")]
    [InlineData("{% shape 'Box', MyCount: 3 %}", "|||||||3")]
    [InlineData("{% shape 'Box', my-count: 3 %}", "|||||||3")]
    [InlineData("{% shape 'Box', display_type: 'Summary', alternates: 'A__b C', wrappers: 'W', prefix: 'p', differentiator: 'd', tab: 't;2' %}", "Summary|A__b C|W|p|d|t;2||")]
    [InlineData("{% shape 'Box', alternates: 'A,B,,A' %}", "|B A||||||")]
    [InlineData("{% helper 'shape', type: 'Box', text: 'a' %}", "||||||a|")]
    [InlineData("{% helper 'box', text: 'a' %}", "||||||a|")]
    public async Task Arguments_ArePropertiesOrMetadata(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template));

    [Fact]
    public async Task Argument_KeepsItsKind()
    {
        _host.Files["Kinds"] = "{% for x in Model.Many %}[{{ x }}]{% endfor %}{{ Model.Shape | shape_render }}{% if Model.Flag %}yes{% endif %}";

        Assert.Equal("[a][b]<X/>yes", await _host.RenderAsync("{% assign many = 'a,b' | split: ',' %}{% shape 'Kinds', many: many, shape: Model, flag: true %}", new Shape { Metadata = { Type = "X" } }));
    }

    [Theory]
    [InlineData("{% shape nil %}")]
    [InlineData("{% shape '' %}")]
    [InlineData("{% shape text: 'a' %}")]
    public async Task ShapeWithoutAType_IsSaid(string template)
        => Assert.Contains("'shape' needs a shape type", (await Assert.ThrowsAsync<LiquidTextException>(() => _host.RenderAsync(template))).Message);

    [Theory]
    [InlineData("{% helper name: 'x' %}", "'helper' needs a name first")]
    [InlineData("{% block name: 'x' %}y{% endblock %}", "'block' needs a name first")]
    [InlineData("{% block 'menu' %}y{% endblock %}", "does not know 'menu'")]
    public async Task Helper_WithoutAName_IsSaid(string template, string problem)
        => Assert.Contains(problem, (await Assert.ThrowsAsync<LiquidTextException>(() => _host.RenderAsync(template))).Message);

    [Fact]
    public async Task VariablesOfATemplate_EndWithIt_AndModelIsItsOwn()
    {
        _host.Files["Inner"] = "{% assign x = 2 %}{{ Model.Metadata.Type }}";

        Assert.Equal("1 Inner 1 X", await _host.RenderAsync("{% assign x = 1 %}{{ x }} {% shape 'Inner' %} {{ x }} {{ Model.Metadata.Type }}", new Shape { Metadata = { Type = "X" } }));
    }
}
