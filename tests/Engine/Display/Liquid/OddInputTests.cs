using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

/// <summary>Templates meet values they do not expect: an item without a picture, a text where a shape was. The page must still come.</summary>
public sealed class OddInputTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public void Dispose() => _host.Dispose();

    public static TheoryData<string> Filters { get; } =
    [
        "href", "absolute_url", "append_version", "resource_url", "slugify", "transliterate", "sanitize_html", "html_class", "t", "json", "jsonparse", "liquid", "console_log",
        "local", "utc", "shape_new", "shape_render", "shape_stringify", "shape_properties", "has_permission", "has_claim", "is_in_role", "user_id", "user_email",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filter_OfAnyValue_DoesNotStopThePage(string filter)
    {
        foreach (var value in new[] { "nil", "''", "'chữ'", "5", "-1.5", "true", "'a,b' | split: ','", "Model", "Model.Nothing", "'<b>&'", "'2021-06-18'", "'{'", "'{% if %}'" })
        {
            foreach (var arguments in new[] { "", ": nil", ": 'x'", ": 5, 'y', nil", ": name: 'z'" })
            {
                var template = $"{{{{ {value} | {filter}{arguments} }}}}!";

                try
                {
                    Assert.EndsWith("!", await _host.RenderAsync(template, new Shape { Metadata = { Type = "Thing" } }));
                }
                catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
                {
                    // A filter may refuse what cannot be meant; then it says what it wants, in words.
                    Assert.True(exception is LiquidTextException { InnerException: null or LiquidTextException or InvalidOperationException or FluidException or FormatException or System.Text.Json.JsonException or ArgumentException }, $"{template}: {exception}");
                    Assert.DoesNotContain("Object reference", exception.Message);
                }
            }
        }
    }

    [Theory]
    [InlineData("{% zone %}x{% endzone %}")]
    [InlineData("{% zone 'Header' %}x")]
    [InlineData("{% layout %}")]
    [InlineData("{% cache %}x{% endcache %}")]
    [InlineData("{% unknown_tag %}")]
    [InlineData("{{ 'a' | }}")]
    [InlineData("{% if %}x{% endif %}")]
    [InlineData("{% for x in %}{% endfor %}")]
    [InlineData("{{ Model.Title")]
    [InlineData("{% endzone %}")]
    public void BrokenTemplate_IsRefusedWithWhatIsWrong(string template)
    {
        Assert.False(_host.Scope.GetRequiredService<ILiquidTemplateManager>().Validate(template, out var errors));
        Assert.All(errors, error => Assert.NotEmpty(error));
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("{% cache 'a', expires_after: 'nonsense' %}x{% endcache %}", "x")]
    [InlineData("{% page_title %}", "")]
    [InlineData("{% page_title_add_segment nil %}", "")]
    [InlineData("{% shape_clear_alternates nil %}", "")]
    [InlineData("{% shape_add_alternates nil 'a' %}", "")]
    [InlineData("{% shape_remove_item nil 'a' %}", "")]
    [InlineData("{% shape_remove_property Model 'Nothing' %}", "")]
    [InlineData("{% httpcontext_remove_items 'nothing' %}", "")]
    [InlineData("{% meta name: 'a', content: nil %}", "")]
    [InlineData("{% a href: nil %}x{% enda %}", "x")]
    public async Task Tag_OfNothing_DoesNothing(string template, string contains) =>
        Assert.Contains(contains, await _host.RenderAsync(template, new Shape { Metadata = { Type = "Thing" } }));
}
