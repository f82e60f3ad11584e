using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Infrastructure.Html;
using Sapling.Display.Html;

namespace OrchardSite.Engine.Tests.Display.Html;

public class XssTests
{
    private static readonly IHtmlSanitizerService _sanitizer = Sanitizer();

    [Fact]
    public void The_suite_has_at_least_a_hundred_different_vectors()
        => Assert.True(XssVectors.All.Distinct(StringComparer.Ordinal).Count() >= 150);

    [Theory]
    [MemberData(nameof(XssVectors.Theory), MemberType = typeof(XssVectors))]
    public void A_vector_comes_out_harmless(int number, string shown)
    {
        var clean = _sanitizer.Sanitize(XssVectors.All[number]);

        Assert.True(!Harmless.Faults(clean).Any(), $"{shown} became {clean}: {string.Join(", ", Harmless.Faults(clean))}");
    }

    [Theory]
    [MemberData(nameof(XssVectors.Theory), MemberType = typeof(XssVectors))]
    public void A_vector_comes_out_harmless_within_a_text(int number, string shown)
    {
        var clean = _sanitizer.Sanitize($"<h2>Đầu</h2><table><tbody><tr><td>{XssVectors.All[number]}</td></tr></tbody></table><p>Cuối");

        Assert.True(!Harmless.Faults(clean).Any(), $"{shown} became {clean}: {string.Join(", ", Harmless.Faults(clean))}");
        Assert.Contains("Đầu", clean);
    }

    [Theory]
    [MemberData(nameof(XssVectors.Theory), MemberType = typeof(XssVectors))]
    public void What_was_sanitized_stays_as_it_is(int number, string shown)
    {
        var once = _sanitizer.Sanitize(XssVectors.All[number]);

        Assert.True(once == _sanitizer.Sanitize(once), $"{shown} goes on changing: {once}");
    }

    [Theory]
    [InlineData("<p>Đồng bào <strong>các dân tộc</strong> <em>thiểu số</em> <u>năm</u> <s>2020</s> 2021</p>")]
    [InlineData("<h2>Một</h2><h3>Hai</h3><h4>Ba</h4><blockquote><p>Trích</p></blockquote>")]
    [InlineData("<ul><li>Một<ul><li>Con</li></ul></li></ul><ol start=\"3\"><li>Ba</li></ol>")]
    [InlineData("<table><tbody><tr><th colspan=\"2\">Xã</th></tr><tr><td rowspan=\"2\">A Ngo</td><td>120</td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"/ban-dan-toc/media/2026/11/anh.jpg?width=1024\" alt=\"Lễ ký\" width=\"1024\" height=\"683\" loading=\"lazy\"><figcaption>Lễ ký kết</figcaption></figure>")]
    [InlineData("<p><a href=\"https://a.vn/x?a=1&amp;b=2#c\" title=\"Xem\">x</a> <a href=\"/tin\">y</a> <a href=\"#z\">z</a> <a href=\"tel:+842343822\">số</a></p>")]
    public void What_the_editor_writes_stays_as_it_is(string html) => Assert.Equal(html, _sanitizer.Sanitize(html));

    [Fact]
    public void Text_that_only_looks_like_markup_stays_readable()
        => Assert.Equal("<p>5 &lt; 6 &amp; 7 &gt; 3</p>", _sanitizer.Sanitize("<p>5 < 6 & 7 > 3</p>"));

    [Fact]
    public void A_link_that_opens_a_window_cannot_reach_back()
        => Assert.DoesNotContain("target=", _sanitizer.Sanitize("<a href=\"https://a.vn\" target=\"_blank\">x</a>"));

    [Fact]
    public void A_deep_text_ends_in_time()
        => Assert.NotNull(_sanitizer.Sanitize(string.Concat(Enumerable.Repeat("<b><i>", 400)) + "x"));

    private static IHtmlSanitizerService Sanitizer()
    {
        var services = new ServiceCollection();
        services.AddOptions();
        services.AddHtmlServices();
        return services.BuildServiceProvider().GetRequiredService<IHtmlSanitizerService>();
    }
}
