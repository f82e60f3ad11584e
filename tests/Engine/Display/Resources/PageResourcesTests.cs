using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using Sapling.Display.Resources;

namespace OrchardSite.Engine.Tests.Display.Resources;

public class PageResourcesTests
{
    private readonly ResourceManagementOptions _options = new() { AppendVersion = false };
    private readonly ResourceManifest _manifest = new();
    private readonly DefaultHttpContext _http = new();

    public PageResourcesTests()
    {
        _options.ResourceManifests.Add(_manifest);
        _manifest.DefineScript("a").SetUrl("~/a.min.js", "~/a.js");
        _manifest.DefineScript("b").SetUrl("~/b.js").SetDependencies("a");
        _manifest.DefineScript("c").SetUrl("~/c.js").SetDependencies("b");
    }

    [Fact]
    public void Dependencies_come_first_and_once()
    {
        var page = Page();
        page.RegisterResource("script", "c").AtFoot();
        page.RegisterResource("script", "b").AtFoot();
        Assert.Equal(["/a.min.js", "/b.js", "/c.js"], Sources(Foot(page)));
    }

    [Fact]
    public void What_a_head_script_needs_is_in_the_head_too()
    {
        var page = Page();
        page.RegisterResource("script", "a").AtFoot();
        page.RegisterResource("script", "b").AtHead();
        Assert.Equal(["/a.min.js", "/b.js"], Sources(Head(page)));
        Assert.Empty(Sources(Foot(page)));
    }

    [Fact]
    public void A_location_that_nobody_gave_is_the_foot()
    {
        var page = Page();
        page.RegisterResource("script", "a");
        Assert.Equal(["/a.min.js"], Sources(Foot(page)));
    }

    [Fact]
    public void First_and_last_hold_with_their_dependencies()
    {
        _manifest.DefineScript("last").SetUrl("~/last.js").SetPosition(ResourcePosition.Last);
        _manifest.DefineScript("after-last").SetUrl("~/after-last.js").SetDependencies("last");
        _manifest.DefineScript("first").SetUrl("~/first.js").SetPosition(ResourcePosition.First).SetDependencies("a");
        var page = Page();
        foreach (var name in (string[])["after-last", "c", "first"])
        {
            page.RegisterResource("script", name).AtFoot();
        }

        Assert.Equal(["/a.min.js", "/first.js", "/b.js", "/c.js", "/last.js", "/after-last.js"], Sources(Foot(page)));
    }

    [Fact]
    public void A_circle_of_dependencies_ends()
    {
        _manifest.DefineScript("x").SetUrl("~/x.js").SetDependencies("y");
        _manifest.DefineScript("y").SetUrl("~/y.js").SetDependencies("x");
        var page = Page();
        page.RegisterResource("script", "x").AtFoot();
        Assert.Equal(["/x.js", "/y.js"], Sources(Foot(page)).Order());
    }

    [Theory]
    [InlineData(null, "/v10.js")]
    [InlineData("3", "/v3.7.js")]
    [InlineData("3.6", "/v3.6.js")]
    public void The_highest_version_that_fits_is_taken(string? wanted, string source)
    {
        foreach (var version in (string[])["3.6", "10.0", "3.7"])
        {
            _manifest.DefineScript("lib").SetVersion(version).SetUrl("~/v" + version.Replace(".0", "") + ".js");
        }

        var page = Page();
        page.RegisterResource("script", "lib").AtFoot().UseVersion(wanted);
        Assert.Equal([source], Sources(Foot(page)));
    }

    [Fact]
    public void A_dependency_may_name_a_version()
    {
        _manifest.DefineScript("lib").SetVersion("1.0").SetUrl("~/one.js");
        _manifest.DefineScript("lib").SetVersion("2.0").SetUrl("~/two.js");
        _manifest.DefineScript("user").SetUrl("~/user.js").SetDependencies("lib:1");
        var page = Page();
        page.RegisterResource("script", "user").AtFoot();
        Assert.Equal(["/one.js", "/user.js"], Sources(Foot(page)));
    }

    [Fact]
    public void A_missing_resource_leaves_the_others()
    {
        var page = Page();
        page.RegisterResource("script", "none").AtFoot();
        page.RegisterResource("script", "a").AtFoot();
        Assert.Equal(["/a.min.js"], Sources(Foot(page)));
    }

    [Fact]
    public void Debug_variants_and_tenant_prefix_are_used()
    {
        _options.DebugMode = true;
        _http.Request.PathBase = "/ban-dan-toc";
        var page = Page();
        page.RegisterResource("script", "a").AtFoot();
        Assert.Equal(["/ban-dan-toc/a.js"], Sources(Foot(page)));
    }

    [Fact]
    public void A_cdn_url_has_its_integrity()
    {
        _options.UseCdn = true;
        _manifest.DefineScript("lib").SetUrl("~/lib.js").SetCdn("https://cdn.vn/lib.js").SetCdnIntegrity("sha384-x");
        var page = Page();
        page.RegisterResource("script", "lib").AtFoot();
        Assert.Equal("""<script crossorigin="anonymous" integrity="sha384-x" src="https://cdn.vn/lib.js"></script>""", Foot(page));
    }

    [Fact]
    public void A_version_is_appended_when_asked_for()
    {
        _options.AppendVersion = true;
        var page = Page();
        page.RegisterResource("script", "a").AtFoot();
        Assert.Equal(["/a.min.js?v=1"], Sources(Foot(page)));
    }

    [Fact]
    public void Metas_of_one_name_are_one()
    {
        var page = Page();
        page.RegisterMeta(new MetaEntry("description", content: "một"));
        page.RegisterMeta(new MetaEntry("description", content: "hai"));
        page.AppendMeta(new MetaEntry("keywords", content: "a"), ", ");
        page.AppendMeta(new MetaEntry("keywords", content: "b"), ", ");
        Assert.Equal("<meta content=\"hai\" name=\"description\" />\n<meta content=\"a, b\" name=\"keywords\" />", Written(page.RenderMeta));
    }

    [Fact]
    public void What_is_no_longer_required_is_not_written()
    {
        var page = Page();
        page.RegisterResource("script", "a").AtFoot();
        page.NotRequired("script", "a");
        Assert.Equal("", Foot(page));
    }

    [Fact]
    public void A_local_script_is_written_in_place_and_not_again()
    {
        var page = Page();
        Assert.Equal(["/a.min.js", "/b.js"], Sources(Written(writer => page.RenderLocalScript(page.RegisterResource("script", "b"), writer))));
        Assert.Equal("", Foot(page));
    }

    [Theory]
    [InlineData("vi-VN", "/date.vi.js")]
    [InlineData("fr", "/date.js")]
    public void The_nearest_culture_is_taken(string culture, string source)
    {
        _manifest.DefineScript("date").SetUrl("~/date.js").SetCultures("vi", "en");
        var page = Page();
        page.RegisterResource("script", "date").AtFoot().UseCulture(culture);
        Assert.Equal([source], Sources(Foot(page)));
    }

    private PageResources Page()
        => new(Options.Create(_options), new One(), new HttpContextAccessor { HttpContext = _http }, NullLogger<PageResources>.Instance);

    private static string Foot(PageResources page) => Written(page.RenderFootScript);

    private static string Head(PageResources page) => Written(page.RenderHeadScript);

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static IEnumerable<string> Sources(string html)
        => html.Split("src=\"").Skip(1).Select(part => part[..part.IndexOf('"')]);

    private sealed class One : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }
}
