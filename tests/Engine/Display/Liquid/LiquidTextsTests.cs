using System.Globalization;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

public class LiquidTextsTests : IDisposable
{
    private readonly LiquidHost _host = new();

    [Fact]
    public async Task Text_is_encoded_and_Vietnamese_letters_stay()
        => Assert.Equal("&lt;b&gt;Đại học Tôn Đức Thắng", await _host.RenderAsync("{{ Model }}", "<b>Đại học Tôn Đức Thắng"));

    [Theory]
    [InlineData("Đại học Tôn Đức Thắng", "dai-hoc-ton-duc-thang")]
    [InlineData("  Nghị định 05/2011/NĐ-CP: \"Công tác dân tộc\"  ", "nghi-dinh-05-2011-nd-cp-cong-tac-dan-toc")]
    [InlineData("Ký kết – hợp tác…", "ky-ket-hop-tac")]
    public async Task Slugs_have_no_Vietnamese_marks(string text, string slug)
        => Assert.Equal(slug, await _host.RenderAsync("{{ Model | slugify }}", text));

    [Fact]
    public async Task Decomposed_letters_give_the_same_slug()
        => Assert.Equal("dan-toc", await _host.RenderAsync("{{ Model | slugify }}", "Dân tộc".Normalize(System.Text.NormalizationForm.FormD)));

    [Fact]
    public async Task Json_members_are_read_through_all_levels()
    {
        var item = JsonNode.Parse("""{ "Article": { "Lead": { "Text": "Dẫn" }, "Photos": { "Paths": ["a.jpg", "b.jpg"] }, "Count": 2, "Big": true } }""")!.AsObject();
        dynamic dynamicItem = new JsonDynamicObject(item);

        Assert.Equal("Dẫn a.jpg b.jpg 2 2 true", await _host.RenderAsync(
            "{{ Model.Article.Lead.Text }} {{ Model.Article.Photos.Paths | first }} {{ Model.Article.Photos.Paths[1] }} {{ Model.Article.Photos.Paths.size }} {{ Model.Article.Count }} {{ Model.Article.Big }}{{ Model.Article.None.None }}",
            (object)dynamicItem));
    }

    [Theory]
    [InlineData("2021-06-17T17:30:00Z", "18/06/2021 00:30")]
    [InlineData("2021-06-17T17:30:00", "18/06/2021 00:30")]
    [InlineData("2021-06-18", "18/06/2021 07:00")]
    public async Task Local_shows_the_site_time(string stored, string shown)
        => Assert.Equal(shown, await _host.RenderAsync("{{ Model | local | date: '%d/%m/%Y %H:%M' }}", stored));

    [Fact]
    public async Task A_stored_date_without_kind_is_utc()
        => Assert.Equal("18/06/2021", await _host.RenderAsync("{{ Model.When | local | date: '%d/%m/%Y' }}", new JsonObject { ["When"] = new DateTime(2021, 6, 17, 17, 30, 0) }));

    [Fact]
    public async Task Utc_takes_the_site_time_back()
        => Assert.Equal("2021-06-17 17:30", await _host.RenderAsync("{{ '2021-06-18T00:30:00' | utc | date: '%Y-%m-%d %H:%M' }}"));

    [Fact]
    public async Task Nothing_local_is_nothing()
        => Assert.Equal("", await _host.RenderAsync("{{ Model.None | local | date: '%d' }}", new JsonObject()));

    [Fact]
    public async Task Names_of_days_are_Vietnamese()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        Assert.Equal("Thứ Sáu", await _host.RenderAsync("{{ '2021-06-18T05:00:00Z' | date: '%A' }}"));
    }

    [Fact]
    public async Task Site_settings_and_their_properties_are_seen()
    {
        _host.Site.Properties["AgencySettings"] = new JsonObject { ["Menu"] = "alias:main-menu", ["Links"] = new JsonArray(new JsonObject { ["Text"] = "Chính phủ" }) };
        Assert.Equal("Ban Dân tộc alias:main-menu Chính phủ", await _host.RenderAsync(
            "{% assign agency = Site.Properties.AgencySettings %}{{ Site.SiteName }} {{ agency.Menu }} {% for l in agency.Links %}{{ l.Text }}{% endfor %}"));
    }

    [Fact]
    public async Task Request_members_are_seen()
    {
        _host.Http.Request.PathBase = "/ban-dan-toc";
        _host.Http.Request.Path = "/tin-tuc";
        _host.Http.Request.QueryString = new("?trang=2");
        Assert.Equal("/ban-dan-toc/tin-tuc 2 /ban-dan-toc/x",
            await _host.RenderAsync("{{ Request.PathBase | append: Request.Path }} {{ Request.Query.trang }} {{ '~/x' | href }}"));
    }

    [Fact]
    public async Task Absolute_urls_have_scheme_host_and_prefix()
    {
        _host.Http.Request.Scheme = "https";
        _host.Http.Request.Host = new("bandantoc.example.vn");
        _host.Http.Request.PathBase = "/ban-dan-toc";
        Assert.Equal("https://bandantoc.example.vn/ban-dan-toc/a", await _host.RenderAsync("{{ '~/a' | absolute_url }}"));
        Assert.Equal("https://other.vn/a", await _host.RenderAsync("{{ 'https://other.vn/a' | absolute_url }}"));
    }

    [Fact]
    public async Task Json_is_readable_and_safe_inside_a_script()
        => Assert.Equal("\"Dân \\u003C/script\\u003E\"", await _host.RenderAsync("{{ Model | json | raw }}", "Dân </script>"));

    [Fact]
    public async Task Json_text_is_parsed_and_bad_text_is_named()
    {
        Assert.Equal("1", await _host.RenderAsync("{% assign x = '{\"a\":1}' | jsonparse %}{{ x.a }}"));
        var error = await Assert.ThrowsAsync<LiquidTextException>(() => _host.RenderAsync("{{ 'nope' | jsonparse }}"));
        Assert.Contains("jsonparse", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_are_sanitized()
        => Assert.Equal("<p>x</p>", await _host.RenderAsync("{{ Model | sanitize_html }}", "<p onclick=\"a()\">x</p><script>1</script>"));

    [Fact]
    public async Task Css_class_names_are_ascii()
        => Assert.Equal("tin-tuc-moi", await _host.RenderAsync("{{ 'Tin tức mới!' | html_class }}"));

    [Fact]
    public async Task An_unknown_filter_is_an_error_with_its_name()
    {
        var error = await Assert.ThrowsAsync<LiquidTextException>(() => _host.RenderAsync("a\n {{ 'x' | no_such }}"));
        Assert.Contains("line 2, column 2: There is no filter 'no_such'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_tag_does_not_validate()
    {
        var texts = _host.Scope.GetRequiredService<ILiquidTemplateManager>();
        Assert.False(texts.Validate("{% nope %}", out var errors));
        Assert.Contains("nope", Assert.Single(errors), StringComparison.Ordinal);
        Assert.True(texts.Validate("{{ 'a' | upcase }}", out _));
    }

    [Fact]
    public async Task A_module_filter_has_services()
    {
        using var host = new LiquidHost(configure: services => services.AddLiquidFilter<ShoutFilter>("shout"));
        Assert.Equal("A!", await host.RenderAsync("{{ 'a' | shout }}"));
    }

    [Fact]
    public async Task Members_nobody_registered_are_not_seen()
        => Assert.Equal("", await _host.RenderAsync("{{ Model.ConnectionString }}", new Secret()));

    [Fact]
    public async Task Texts_are_localized_with_and_without_arguments()
        => Assert.Equal("Các trang, 3 tin", await _host.RenderAsync("{{ 'Các trang' | t }}, {{ '{0} tin' | t: 3 }}"));

    [Fact]
    public async Task A_shape_may_be_made_without_properties()
        => Assert.Equal("<X/>", await _host.RenderAsync("{{ 'X' | shape_new | shape_properties | shape_render }}"));

    [Fact]
    public async Task Liquid_in_text_is_rendered()
        => Assert.Equal("3", await _host.RenderAsync("{{ Model | liquid }}", "{{ 1 | plus: 2 }}"));

    [Fact]
    public async Task What_a_text_assigns_ends_with_it()
    {
        await _host.RenderAsync("{% assign a = 1 %}");
        Assert.Equal("", await _host.RenderAsync("{{ a }}"));
    }

    public void Dispose() => _host.Dispose();

    private sealed class Secret
    {
        public string ConnectionString { get; } = "Password=1";
    }

    private sealed class ShoutFilter(ILocalClock clock) : ILiquidFilter
    {
        public ValueTask<Fluid.Values.FluidValue> ProcessAsync(Fluid.Values.FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
            => new(new Fluid.Values.StringValue(input.ToStringValue().ToUpperInvariant() + (clock is null ? "" : "!")));
    }
}
