using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid;
using Sapling.Display.Caching;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

/// <summary>Readers see nothing of a broken template; those who run the site see what is wrong and where, and the log has it.</summary>
public sealed class BrokenTemplatesTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("{% if %}", "broken at line 1, column 6", "This is not valid Liquid: Invalid &#x27;if&#x27; tag")]
    [InlineData("a\n  {% nope %}", "broken at line 2, column 3", "There is no tag &#x27;nope&#x27;")]
    [InlineData("a\n{% if x %}\n  b {{ Model | no_such: 1 }}\n{% endif %}", "broken at line 3, column 5", "There is no filter &#x27;no_such&#x27;")]
    [InlineData("a\n\n {{ '{' | jsonparse }}", "broken at line 3, column 2", "It cannot be carried out: The filter &#x27;jsonparse&#x27; was given text that is not JSON")]
    [InlineData("{% for i in (1..3) %}\n{% resources type: 'Nonsense' %}{% endfor %}", "broken at line 2, column 1", "does not know the type &#x27;Nonsense&#x27;")]
    [InlineData("{% assign x = 'é {' | jsonparse %}", "broken at line 1, column 1", "not JSON")]
    public async Task Editor_SeesWhatIsWrongAndWhere(string template, string where, string what)
    {
        _host.SignIn("AccessAdminPanel");

        var html = await ShowAsync(template);

        Assert.StartsWith("a <div class=\"template-error alert alert-danger\" role=\"alert\">", html);
        Assert.EndsWith("</div> b", html);
        Assert.Contains("Areas/Test/Views/Broken.liquid", html);
        Assert.Contains(where, html);
        Assert.Contains(what, html);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reader_SeesNothing_EvenOneWhoIsSignedIn(bool isSignedIn)
    {
        if (isSignedIn)
        {
            _host.SignIn("ViewSecret");
        }

        Assert.Equal("a  b", await ShowAsync("{{ Model | no_such }}"));
    }

    [Fact]
    public async Task Notice_IsInTheLanguageOfThePage()
    {
        _host.Words["The template '{0}' is broken at line {1}, column {2}."] = "Mẫu '{0}' bị lỗi ở dòng {1}, cột {2}.";
        _host.Words["There is no tag '{0}'. Correct the name, or enable the feature that has it."] = "Không có thẻ '{0}'.";
        _host.SignIn("AccessAdminPanel");

        var html = await ShowAsync("{% nope %}");

        Assert.Contains("Mẫu &#x27;Areas/Test/Views/Broken.liquid&#x27; bị lỗi ở dòng 1, cột 1.", html);
        Assert.Contains("Không có thẻ &#x27;nope&#x27;.", html);
    }

    [Fact]
    public async Task Log_NamesTemplateLineColumnAndProblem()
    {
        await ShowAsync("a\n {% nope %}");

        var line = Assert.Single(_host.Log.Errors);
        Assert.Contains("Areas/Test/Views/Broken.liquid", line);
        Assert.Contains("line 2, column 2: There is no tag 'nope'", line);
    }

    [Fact]
    public async Task WhatATemplateQuotes_IsEncodedInTheNotice()
    {
        _host.SignIn("AccessAdminPanel");

        Assert.DoesNotContain("<script>", await ShowAsync("{{ '<script>alert(1)</script>' | jsonparse }}"));
        Assert.DoesNotContain("<img", await ShowAsync("{{ Model | '<img src=x>' }}"));
    }

    [Fact]
    public async Task BrokenLayout_ShowsTheNoticeAndTheContent()
    {
        _host.SignIn("AccessAdminPanel");
        _host.Files["Layout"] = "{% nonsense %}";
        var layout = await _host.Scope.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(new HtmlString("<main/>"), "");

        var html = await _host.RenderShapeAsync(layout);

        Assert.Contains("There is no tag &#x27;nonsense&#x27;", html);
        Assert.EndsWith("</div><main/>", html);
    }

    [Fact]
    public async Task FileThatIsGone_IsSaid()
    {
        _host.SignIn("AccessAdminPanel");
        var engine = _host.Scope.GetServices<OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy.IShapeTemplateViewEngine>().First();

        var html = _host.Text(await engine.RenderAsync("Areas/Test/Views/Gone.liquid", new() { Value = new Shape { Metadata = { Type = "Gone" } }, ServiceProvider = _host.Scope }));

        Assert.Contains("Areas/Test/Views/Gone.liquid", html);
        Assert.Contains("The file does not exist.", html);
    }

    [Fact]
    public async Task BrokenTextWithinATemplate_IsBlamedOnTheTag_WithThePlaceInTheText()
    {
        _host.SignIn("AccessAdminPanel");

        var html = await ShowAsync("{% assign text = 'x {% nope %}' %}\n  {{ text | liquid }}");

        Assert.Contains("broken at line 2, column 3", html);
        Assert.Contains("line 1, column 3: There is no tag &#x27;nope&#x27;", html);
    }

    [Fact]
    public async Task NoticeForTextOfAnEditor_NamesWhereItWasEntered_AndThePageIsNotKept()
    {
        var recording = new PageRecording();
        using var host = new LiquidHost(configure: services => services.AddScoped(_ => recording));
        var error = await Assert.ThrowsAsync<LiquidTextException>(() => host.RenderAsync("{{ 'a' | no_such }}"));
        Assert.False(recording.IsSpoiled);
        var broken = host.Scope.GetRequiredService<BrokenTemplates>();

        Assert.Equal("", await broken.ReplaceAsync("Giới thiệu <1>", error));
        Assert.True(recording.IsSpoiled);
        Assert.Contains(host.Log.Errors, line => line.Contains("Giới thiệu <1>", StringComparison.Ordinal));

        host.SignIn("AccessAdminPanel");
        Assert.Contains("Giới thiệu &lt;1&gt;", await broken.ReplaceAsync("Giới thiệu <1>", error));
    }

    [Fact]
    public async Task CancelledRequest_IsNoBrokenTemplate()
    {
        using var host = new LiquidHost(configure: services => services.AddLiquidFilter<CancelledFilter>("cancelled"));
        host.Files["Broken"] = "{{ 'a' | cancelled }}";

        await Assert.ThrowsAsync<OperationCanceledException>(() => host.RenderAsync("{% shape 'Broken' %}"));
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task ShapesThatMakeEachOtherWithoutEnd_AreStopped()
    {
        _host.SignIn("AccessAdminPanel");
        _host.Files["Ping"] = "{% shape 'Pong' %}";
        _host.Files["Pong"] = "{% shape 'Ping' %}";

        Assert.Contains("recursion", await _host.RenderAsync("{% shape 'Ping' %}"));
    }

    private Task<string> ShowAsync(string template)
    {
        _host.Files["Broken"] = template;
        return _host.RenderAsync("a {% shape 'Broken' %} b");
    }

    private sealed class CancelledFilter : ILiquidFilter
    {
        public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) => throw new OperationCanceledException();
    }
}
