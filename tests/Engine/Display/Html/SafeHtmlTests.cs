using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Localization;
using Sapling.Display.Html;

namespace OrchardSite.Engine.Tests.Display.Html;

public class SafeHtmlTests
{
    [Theory]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=\"x\">")]
    [InlineData("<iframe src=\"https://a.vn\"></iframe>", "")]
    [InlineData("<form action=\"/x\"><input name=\"a\"></form>", "")]
    [InlineData("<style>body{display:none}</style>", "")]
    [InlineData("<p class=\"lead\">Đồng bào</p>", "<p class=\"lead\">Đồng bào</p>")]
    [InlineData("<a href=\"mailto:a@b.vn\">thư</a>", "<a href=\"mailto:a@b.vn\">thư</a>")]
    [InlineData("", "")]
    public void What_is_dangerous_goes_and_the_rest_stays(string given, string safe)
        => Assert.Equal(safe, Sanitizer().Sanitize(given));

    [Fact]
    public void A_site_may_allow_more()
        => Assert.Equal("<a target=\"_blank\">x</a>", Sanitizer(services => services.ConfigureHtmlSanitizer(s => s.AllowedAttributes.Add("target"))).Sanitize("<a target=\"_blank\">x</a>"));

    [Theory]
    [InlineData("Đại học", "Dai hoc")]
    [InlineData("ĐẶNG THỊ", "DANG THI")]
    [InlineData("", "")]
    public void Transliteration_leaves_ascii(string text, string ascii) => Assert.Equal(ascii, text.Transliterate());

    [Theory]
    [InlineData("Đại học Tôn Đức Thắng", '-', "dai-hoc-ton-duc-thang")]
    [InlineData("a b", '_', "a_b")]
    [InlineData("--a--", '-', "a")]
    [InlineData("…", '-', "")]
    public void Slugs_are_words_joined(string text, char separator, string slug) => Assert.Equal(slug, new Slugs().Slugify(text, separator));

    private static IHtmlSanitizerService Sanitizer(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddOptions();
        services.AddHtmlServices();
        configure?.Invoke(services);
        return services.BuildServiceProvider().GetRequiredService<IHtmlSanitizerService>();
    }
}
