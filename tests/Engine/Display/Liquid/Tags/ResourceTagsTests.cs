using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ResourceManagement;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid.Tags;

public sealed class ResourceTagsTests : IDisposable
{
    private readonly LiquidHost _host = new(configure: services => services.Configure<ResourceManagementOptions>(options =>
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript("lib").SetUrl("~/lib1.js").SetVersion("1.2");
        manifest.DefineScript("lib").SetUrl("~/lib2.js").SetVersion("2.0");
        manifest.DefineScript("app").SetUrl("~/app.js").SetDependencies("lib");
        manifest.DefineStyle("base").SetUrl("~/base.css");
        manifest.DefineStyle("theme").SetUrl("~/theme.css").SetDependencies("base");
        options.ResourceManifests.Add(manifest);
        options.AppendVersion = false;
    }));

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("{% script name: 'app', at: 'Foot' %}", "lib2 app")]
    [InlineData("{% script name: 'app', at: 'foot' %}{% script name: 'lib', at: 'Foot' %}{% script name: 'app', at: 'Foot' %}", "lib2 app")]
    [InlineData("{% script name: 'lib', version: '1', at: 'Foot' %}", "lib1")]
    [InlineData("{% script name: 'lib', version: '1', at: 'Foot' %}{% script name: 'app', at: 'Foot' %}", "lib1 app")]
    [InlineData("{% script src: '~/own.js', at: 'Foot' %}{% script src: '~/own.js', at: 'Foot' %}", "own")]
    [InlineData("{% script name: 'own', src: '~/own.js', depends_on: 'app', at: 'Foot' %}", "lib2 app own")]
    [InlineData("{% script name: 'own', src: '~/own.js', depends_on: 'lib:1, app', at: 'Foot' %}", "lib1 app own")]
    [InlineData("{% helper 'script', name: 'app', at: 'Foot' %}", "lib2 app")]
    [InlineData("{% script name: 'app', at: 'Head' %}", "")]
    public async Task Scripts_AreWrittenOnceInTheOrderOfTheirNeeds(string template, string expected)
    {
        await _host.RenderAsync(template);

        Assert.Equal(expected, Files(await _host.RenderAsync("{% resources type: 'FootScript' %}")));
    }

    [Fact]
    public async Task Script_ThatTheHeadNeeds_IsInTheHeadOnly()
    {
        await _host.RenderAsync("{% script name: 'lib', at: 'Foot' %}{% script name: 'app', at: 'Head' %}");

        Assert.Equal("lib2 app", Files(await _host.RenderAsync("{% resources type: 'HeadScript' %}")));
        Assert.Equal("", await _host.RenderAsync("{% resources type: 'FootScript' %}"));
    }

    [Fact]
    public async Task Script_WithoutAPlace_IsWrittenWhereItStands_OnceAPage()
    {
        Assert.Equal("lib2 app", Files(await _host.RenderAsync("{% script name: 'app' %}")));
        Assert.Equal("", Files(await _host.RenderAsync("{% script name: 'app' %}{% script name: 'lib', at: 'Inline' %}")));
        Assert.Equal("", await _host.RenderAsync("{% resources type: 'Footer' %}"));
    }

    [Fact]
    public async Task Styles_AreCollected_AndInlineOnesWrittenAtOnce()
    {
        Assert.Equal("", await _host.RenderAsync("{% style name: 'theme' %}"));
        Assert.Equal("own", Files(await _host.RenderAsync("{% style src: '~/own.css', at: 'Inline' %}")));

        Assert.Equal("base theme", Files(await _host.RenderAsync("{% resources type: 'Stylesheet' %}")));
    }

    [Fact]
    public async Task Attributes_AreWritten_FlagsWithoutAValue_FalseOnesNot()
    {
        await _host.RenderAsync("{% script src: '~/a.js', at: 'Foot', defer: true, async: false, type: 'module', data_x: '<1>' %}");

        Assert.Equal("<script data-x=\"&lt;1&gt;\" defer=\"\" src=\"/a.js\" type=\"module\"></script>", await _host.RenderAsync("{% resources type: 'FootScript' %}"));
    }

    [Theory]
    [InlineData("{% scriptblock at: 'Foot' %}let a = {{ Model | json | raw }};{% endscriptblock %}", "Footer", "<script>let a = \"\\u003Cb\\u003E\";</script>")]
    [InlineData("{% scriptblock at: 'Head', type: 'module' %}a{% endscriptblock %}", "HeadScript", "<script type=\"module\">a</script>")]
    [InlineData("{% scriptblock name: 'own', at: 'Foot' %}a{% endscriptblock %}{% scriptblock name: 'own', at: 'Foot' %}a{% endscriptblock %}", "Footer", "<script>a</script>")]
    [InlineData("{% styleblock %}b{}{% endstyleblock %}", "Stylesheet", "<style>b{}</style>")]
    [InlineData("{% styleblock name: 'own' %}b{}{% endstyleblock %}{% styleblock name: 'own' %}b{}{% endstyleblock %}", "Stylesheet", "<style>b{}</style>")]
    [InlineData("{% block 'script', at: 'Foot' %}a{% endblock %}", "Footer", "<script>a</script>")]
    public async Task Blocks_AreCollected_NamedOnesOnce(string template, string type, string expected)
    {
        Assert.Equal("", await _host.RenderAsync(template, "<b>"));

        Assert.Equal(expected, await _host.RenderAsync("{% resources type: Model %}", type));
    }

    [Theory]
    [InlineData("{% scriptblock %}a{% endscriptblock %}", "<script>a</script>")]
    [InlineData("{% styleblock at: 'Inline' %}a{% endstyleblock %}", "<style>a</style>")]
    public async Task Blocks_WithoutAPlace_StayWhereTheyAre(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template));

    [Theory]
    [InlineData("{% meta name: 'description', content: 'a' %}{% meta name: 'description', content: 'b' %}", "<meta content=\"b\" name=\"description\" />")]
    [InlineData("{% meta name: 'keywords', content: 'a', separator: ', ' %}{% meta name: 'keywords', content: 'b', separator: ', ' %}", "<meta content=\"a, b\" name=\"keywords\" />")]
    [InlineData("{% meta property: 'og:title', content: '\"><x>' %}", "<meta content=\"&quot;&gt;&lt;x&gt;\" property=\"og:title\" />")]
    [InlineData("{% meta http_equiv: 'refresh', content: '5' %}", "<meta content=\"5\" http-equiv=\"refresh\" />")]
    [InlineData("{% meta charset: 'utf-8' %}", "<meta charset=\"utf-8\" />")]
    [InlineData("{% meta name: 'description', content: '' %}", "")]
    public async Task Metas_OfOneName_AreOne(string template, string expected)
    {
        await _host.RenderAsync(template);

        Assert.Equal(expected, await _host.RenderAsync("{% resources type: 'Meta' %}"));
    }

    [Fact]
    public async Task Links_OfTheHead_AreOfTheTenant()
    {
        _host.Http.Request.PathBase = "/t";
        await _host.RenderAsync("{% link rel: 'icon', href: '~/i.svg', type: 'image/svg+xml', sizes: 'any', append_version: true %}{% link rel: 'canonical', src: 'https://a.vn/x' %}");

        Assert.Equal("<link href=\"/t/i.svg?v=1\" rel=\"icon\" sizes=\"any\" type=\"image/svg&#x2B;xml\" />\n<link href=\"https://a.vn/x\" rel=\"canonical\" />", await _host.RenderAsync("{% resources type: 'HeadLink' %}"));
    }

    [Theory]
    [InlineData("{% script at: 'Foot' %}", "'script' needs 'name' or 'src'")]
    [InlineData("{% style name: nil %}", "'style' needs 'name' or 'src'")]
    [InlineData("{% script name: 'app', at: 'Bottom' %}", "no place 'Bottom'. Use one of: ")]
    [InlineData("{% script name: 'app', at: '7' %}", "no place '7'")]
    [InlineData("{% styleblock at: 'Top' %}x{% endstyleblock %}", "no place 'Top'")]
    [InlineData("{% resources %}", "line 1, column 13: Invalid 'resources' tag")]
    [InlineData("{% resources type: nil %}", "does not know the type ''")]
    [InlineData("{% resources type: '99' %}", "does not know the type '99'")]
    public async Task WhatCannotBeMeant_IsSaid(string template, string problem)
        => Assert.Contains(problem, (await Assert.ThrowsAsync<LiquidTextException>(() => _host.RenderAsync(template))).Message);

    [Fact]
    public async Task ResourceThatNobodyDefined_IsLoggedAndLeftOut()
    {
        await _host.RenderAsync("{% script name: 'missing', at: 'Foot' %}{% script name: 'lib', at: 'Foot' %}");

        Assert.Equal("lib2", Files(await _host.RenderAsync("{% resources type: 'Footer' %}")));
        Assert.Contains(_host.Log.Errors, line => line.Contains("'missing'", StringComparison.Ordinal));
    }

    private static string Files(string html)
        => string.Join(' ', html.Split("=\"/").Skip(1).Select(part => part[..part.IndexOf('.')]));
}
