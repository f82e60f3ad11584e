using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;
using Sapling.Display.Caching;

namespace OrchardSite.Engine.Tests.Display.Liquid;

public class LiquidViewsTests : IDisposable
{
    private readonly LiquidHost _host = new();

    [Fact]
    public async Task A_shape_tag_gives_its_arguments_in_Pascal_case()
    {
        _host.Files["Box"] = "[{{ Model.IsoDay }}|{{ Model.BoxId | default: 'none' }}|{{ Model.Photos.Paths.size }}]";
        var model = new System.Text.Json.Nodes.JsonObject { ["Paths"] = new System.Text.Json.Nodes.JsonArray("a", "b") };
        Assert.Equal("[2021-06-18|none|2]", await _host.RenderAsync("{% shape \"Box\", iso_day: '2021-06-18', photos: Model %}", model));
    }

    [Fact]
    public async Task Items_are_rendered_with_changed_type()
    {
        _host.Files["Menu"] = "<ul>{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}</ul>";
        _host.Files["MenuItem"] = "<li>{% shape_clear_alternates Model %}{% shape_type Model 'MenuItemLink' %}{{ Model | shape_render }}{% if Model.HasItems %}+{% endif %}</li>";
        _host.Files["MenuItemLink"] = "<a>{{ Model.Text }}</a>";
        var menu = Shape("Menu");
        await menu.AddAsync(Shape("MenuItem", ("Text", "Trang chủ")), "1");
        await menu.AddAsync(Shape("MenuItem", ("Text", "Tin tức")), "2");
        Assert.Equal("<ul><li><a>Trang chủ</a></li><li><a>Tin tức</a></li></ul>", await _host.RenderShapeAsync(menu));
    }

    [Fact]
    public async Task Html_and_text_among_items_are_written_right()
    {
        _host.Files["List"] = "{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}";
        var list = Shape("List");
        await list.AddAsync(new HtmlString("<b>x</b>"), "1");
        await list.AddAsync("a<b", "2");
        Assert.Equal("<b>x</b>a&lt;b", await _host.RenderShapeAsync(list));
    }

    [Fact]
    public async Task A_layout_has_title_body_and_sections()
    {
        _host.Files["Layout"] = "<title>{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}</title>{% render_body %}{% render_section \"Footer\", required: false %}{% render_section \"Nothing\" %}";
        var layout = await _host.Scope.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(new HtmlString("<main/>"), "");
        await _host.RenderAsync("{% page_title_add_segment 'Tin <mới>' %}{% zone 'Footer' %}<p>{{ 'đuôi' }}</p>{% endzone %}");
        Assert.Equal("<title>Tin &lt;mới&gt; - Ban Dân tộc</title><main/><p>đuôi</p>", await _host.RenderShapeAsync(layout));
    }

    [Fact]
    public async Task A_required_section_that_is_empty_is_named_in_the_log()
    {
        _host.Files["Layout"] = "{% render_section \"Banner\", required: true %}";
        Assert.Equal("", await _host.RenderShapeAsync(await _host.Scope.GetRequiredService<ILayoutAccessor>().GetLayoutAsync()));
        Assert.Contains(_host.Log.Errors, line => line.Contains("Banner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_template_costs_only_its_place()
    {
        _host.Files["Broken"] = "{% if %}";
        Assert.Equal("a  b", await _host.RenderAsync("a {% shape 'Broken' %} b"));
        Assert.Contains(_host.Log.Errors, line => line.Contains("Broken.liquid", StringComparison.Ordinal) && line.Contains("line 1, column 6", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_with_a_broken_template_is_not_kept()
    {
        var recording = new PageRecording();
        using var host = new LiquidHost(configure: services => services.AddScoped(_ => recording));
        host.Files["Sound"] = "a";
        await host.RenderAsync("{% shape 'Sound' %}");
        Assert.False(recording.IsSpoiled);

        host.Files["Broken"] = "{% if %}";
        await host.RenderAsync("{% shape 'Broken' %}");

        Assert.True(recording.IsSpoiled);
    }

    [Fact]
    public async Task Where_the_database_cannot_be_read_the_page_fails_as_a_whole()
    {
        using var host = new LiquidHost(configure: services => services.AddLiquidFilter<UnreadableFilter>("unreadable"));
        host.Files["Needy"] = "{{ 'x' | unreadable }}";

        await Assert.ThrowsAsync<UnreadableException>(() => host.RenderAsync("a {% shape 'Needy' %} b"));
    }

    private sealed class UnreadableException : System.Data.Common.DbException;

    private sealed class UnreadableFilter : ILiquidFilter
    {
        public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) => throw new UnreadableException();
    }

    [Fact]
    public async Task In_development_the_page_shows_the_error()
    {
        using var host = new LiquidHost("Development");
        host.Files["Broken"] = "{{ 'x' | no_such }}";
        var html = await host.RenderAsync("{% shape 'Broken' %}");
        Assert.Contains("no_such", html, StringComparison.Ordinal);
        Assert.Contains("Broken.liquid", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_layout_leaves_the_content()
    {
        _host.Files["Layout"] = "{% nonsense %}";
        var layout = await _host.Scope.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(new HtmlString("<main/>"), "");
        Assert.Equal("<main/>", await _host.RenderShapeAsync(layout));
    }

    [Fact]
    public async Task A_template_that_renders_itself_without_end_is_stopped()
    {
        _host.Files["Loop"] = "x{{ Model | shape_render }}";
        var html = await _host.RenderShapeAsync(Shape("Loop"));
        Assert.True(html.Length < 10, html);
        Assert.Contains(_host.Log.Errors, line => line.Contains("again and again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_parsed_once()
    {
        _host.Files["Once" + Guid.NewGuid().ToString("N")[..4]] = "a";
        _host.Files["Once"] = "{{ 1 }}";
        await _host.RenderShapeAsync(Shape("Once"));
        var reads = _host.Files.Reads;
        await _host.RenderShapeAsync(Shape("Once"));
        Assert.Equal(reads, _host.Files.Reads);
    }

    [Fact]
    public async Task A_changed_file_is_parsed_again_in_development()
    {
        using var host = new LiquidHost("Development");
        host.Files["Page"] = "1";
        Assert.Equal("1", await host.RenderShapeAsync(Shape("Page")));
        host.Files["Page"] = "2";
        Assert.Equal("2", await host.RenderShapeAsync(Shape("Page")));
    }

    [Fact]
    public async Task Meta_links_scripts_and_styles_are_collected_and_written_once()
    {
        await _host.RenderAsync("""
            {% meta name: "description", content: "Tin <mới>" %}{% meta name: "none", content: nil %}
            {% link rel: "canonical", href: "~/a" %}{% style src: "~/s.css" %}
            {% script src: "~/a.js", at: "Foot", defer: true %}{% script src: "~/a.js", at: "Foot" %}
            {% scriptblock at: "Foot" %}let a = 1;{% endscriptblock %}
            """);
        _host.Http.Request.PathBase = "/t";
        Assert.Equal("""<meta content="Tin &lt;mới&gt;" name="description" />""", await _host.RenderAsync("{% resources type: 'Meta' %}"));
        Assert.Contains("""<link href="/t/a" rel="canonical" />""", await _host.RenderAsync("{% resources type: 'HeadLink' %}"), StringComparison.Ordinal);
        Assert.Contains("""href="/t/s.css?v=1" rel="stylesheet" """.TrimEnd(), await _host.RenderAsync("{% resources type: 'Stylesheet' %}"), StringComparison.Ordinal);
        var foot = await _host.RenderAsync("{% resources type: 'FootScript' %}");
        Assert.Equal(2, foot.Split("<script").Length - 1);
        Assert.Contains("defer", foot, StringComparison.Ordinal);
        Assert.Contains("<script>let a = 1;</script>", foot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shape_tags_change_the_shape()
    {
        var shape = Shape("X");
        await _host.RenderAsync(
            "{% shape_add_alternates Model 'A__b C' %}{% shape_add_classes Model 'one two' %}{% shape_add_attributes Model data_x: 'y' %}{% shape_add_properties Model my_text: 'z' %}{% shape_display_type Model 'Summary' %}",
            shape);
        Assert.Equal(["A__b", "C"], shape.Metadata.Alternates);
        Assert.Equal(["one", "two"], shape.Classes);
        Assert.Equal("y", shape.Attributes["data-x"]);
        Assert.Equal("z", shape.Properties["MyText"]);
        Assert.Equal("Summary", shape.Metadata.DisplayType);
    }

    [Fact]
    public async Task Links_and_request_items_are_written()
    {
        _host.Http.Request.PathBase = "/t";
        Assert.Equal("""<a class="x" href="/t/tin-tuc">Tin</a>""", await _host.RenderAsync("""{% a href: "~/tin-tuc", class: "x" %}Tin{% enda %}"""));
        await _host.RenderAsync("{% httpcontext_add_items Aside: 'no' %}");
        Assert.Equal("no", await _host.RenderAsync("{{ HttpContext.Items.Aside }}"));
        await _host.RenderAsync("{% httpcontext_remove_items 'Aside' %}");
        Assert.Empty(_host.Http.Items);
    }

    [Fact]
    public async Task A_cached_part_is_rendered()
        => Assert.Equal("a", await _host.RenderAsync("{% cache 'x', vary_by: 'y' %}{% cache_dependency 'contentitemid:1' %}a{% endcache %}"));

    public void Dispose() => _host.Dispose();

    private static Shape Shape(string type, params (string Name, object Value)[] properties)
    {
        var shape = new Shape { Metadata = { Type = type } };
        foreach (var (name, value) in properties)
        {
            shape.Properties[name] = value;
        }

        return shape;
    }
}
