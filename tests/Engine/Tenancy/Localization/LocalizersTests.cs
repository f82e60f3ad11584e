using System.Globalization;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;
using Sapling.Tenancy.Localization;

namespace OrchardSite.Engine.Tests.Tenancy.Localization;

/// <summary>Texts of a tenant that has no translations.</summary>
public sealed class LocalizersTests
{
    private readonly IStringLocalizer S = PassThroughLocalizer.Instance;
    private readonly IHtmlLocalizer H = new PortableObjectHtmlLocalizer(PassThroughLocalizer.Instance);

    [Theory]
    [InlineData(0, "0 articles by Lan")]
    [InlineData(1, "One article by Lan")]
    [InlineData(2, "2 articles by Lan")]
    public void Plural_IsTheFormOfTheCount(int count, string expected)
    {
        Assert.Equal(expected, S.Plural(count, "One article by {1}", "{0} articles by {1}", "Lan").Value);
        Assert.Equal(expected, new OnlyStrings().Plural(count, "One article by {1}", "{0} articles by {1}", "Lan").Value);
    }

    [Fact]
    public void Text_WithoutValues_IsNotFormatted() => Assert.Equal("{ không phải chỗ trống", S["{ không phải chỗ trống"].Value);

    [Fact]
    public void Values_AreFormattedAsTheReaderReads()
    {
        using var culture = CultureScope.Create("vi-VN");

        Assert.Equal("1.404.628 lượt", S["{0:n0} lượt", 1404628].Value);
    }

    [Fact]
    public void NoForms_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => S.Plural(1, []));
        Assert.Throws<ArgumentException>(() => H.Plural(1, []));
    }

    /// <summary>What people entered may stand in a text with HTML, as text.</summary>
    [Fact]
    public void Html_EncodesValues_AndKeepsItsOwnTags()
    {
        using var written = new StringWriter();
        H["<b>{0}</b> đã lưu", "<script>"].WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        H.Plural(2, "<i>one</i>", " <i>{0} of {1}</i>", "<x>").WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Equal("<b>&lt;script&gt;</b> đã lưu <i>2 of &lt;x&gt;</i>", written.ToString());
    }

    [Fact]
    public void DeclaredTexts_AreEmptyForNothing_AndThemselvesWithoutATranslation()
    {
        var texts = new DeclaredTexts(new PassThroughLocalizerFactory());

        Assert.Equal("", texts.Of(DeclaredText.Feature, null));
        Assert.Equal("Manage Features", texts.Of(DeclaredText.Permission, "Manage Features"));
    }

    [Fact]
    public void Culture_IsSetUntilTheScopeEnds()
    {
        var before = (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name);

        using (CultureScope.Create("vi", "en"))
        {
            Assert.Equal(("vi", "en"), (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name));
            using (CultureScope.Create("km"))
            {
                Assert.Equal("km", CultureInfo.CurrentUICulture.Name);
            }

            Assert.Equal("en", CultureInfo.CurrentUICulture.Name);
        }

        Assert.Equal(before, (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name));
    }

    /// <summary>A localizer of another library, which knows no plural forms.</summary>
    private sealed class OnlyStrings : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
