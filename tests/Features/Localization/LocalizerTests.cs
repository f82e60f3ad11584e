using System.Globalization;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Localization.PortableObject;
using Sapling.Localization;

namespace OrchardSite.Features.Tests.Localization;

public sealed class LocalizerTests : IDisposable
{
    private readonly CultureScope _culture = CultureScope.Create("vi-VN");

    [Fact]
    public void Text_IsFoundByContextFirst_ThenAlone_ThenInTheParentCulture()
    {
        var localizer = Localizer("News.Menu", ("vi", [
            new("Home", "Trang chủ"),
            new("Home", "News.Menu", ["Về đầu"]),
            new("Search", "Tìm kiếm"),
        ]), ("vi-VN", [new("Search", "Tìm")]));
        Assert.Equal("Về đầu", localizer["Home"].Value);
        Assert.Equal("Tìm", localizer["Search"].Value);
        Assert.Equal("Trang chủ", Localizer("Other", ("vi", [new("Home", "Trang chủ")]))["Home"].Value);
    }

    [Fact]
    public void MissingText_IsGivenBack_AndSaidToBeMissing()
    {
        var localizer = Localizer("News");
        Assert.Equal("Nothing of {0}", localizer["Nothing of {0}"].Value);
        Assert.True(localizer["Nothing"].ResourceNotFound);
        Assert.Equal("Nothing of 5", localizer["Nothing of {0}", 5].Value);
    }

    [Theory]
    [InlineData(1, "1 bài")]
    [InlineData(21, "21 bài")]
    public void Vietnamese_HasOneForm(int count, string expected) =>
        Assert.Equal(expected, Localizer("x", ("vi", [new("{0} article", "{0} bài")])).Plural(count, "{0} article", "{0} articles").Value);

    [Theory]
    [InlineData(1, "1 article")]
    [InlineData(2, "2 articles")]
    public void UntranslatedPlural_TakesTheFormOfTheCode(int count, string expected) =>
        Assert.Equal(expected, Localizer("x").Plural(count, "{0} article", "{0} articles").Value);

    [Fact]
    public void MissingPluralForm_FallsBackInsteadOfFailing()
    {
        using var russian = CultureScope.Create("ru");
        var localizer = Localizer("x", ("ru", [new("{0} book", "{0} книга")]));
        Assert.Equal("1 книга", localizer.Plural(1, "{0} book", "{0} books").Value);
        Assert.Equal("5 books", localizer.Plural(5, "{0} book", "{0} books").Value);
    }

    [Fact]
    public void AnEmptyPluralForm_FallsBackToTheCode()
    {
        using var russian = CultureScope.Create("ru");
        var localizer = Localizer("x", ("ru", [new("{0} book", "{0} книга", "", "{0} книг")]));
        Assert.Equal("2 books", localizer.Plural(2, "{0} book", "{0} books").Value);
        Assert.Equal("5 книг", localizer.Plural(5, "{0} book", "{0} books").Value);
    }

    [Fact]
    public void AContext_IsComparedWithoutCase_AndATextWithIt()
    {
        var localizer = Localizer("News.MENU", ("vi", [new("Home", "news.menu", ["Về đầu"])]));
        Assert.Equal("Về đầu", localizer["Home"].Value);
        Assert.True(localizer["home"].ResourceNotFound);
        Assert.True(Localizer("Other", ("vi", [new("Home", "news.menu", ["Về đầu"])]))["Home"].ResourceNotFound);
    }

    [Fact]
    public void GetAllStrings_TellsEachOnce_TheNearestCultureFirst()
    {
        var localizer = Localizer("x", ("vi", [new("a", "vi"), new("b", "vi")]), ("vi-VN", [new("a", "vi-VN")]));
        Assert.Equal(["vi-VN", "vi"], localizer.GetAllStrings(true).Select(text => text.Value));
        Assert.Equal(["vi-VN"], localizer.GetAllStrings(false).Select(text => text.Value));
    }

    [Fact]
    public void WithoutParents_OnlyTheCultureItselfIsAsked() =>
        Assert.True(Localizer("x", fallBack: false, ("vi", [new("a", "á")]))["a"].ResourceNotFound);

    [Theory]
    [InlineData("vi-VN", "1.234,5 %")]
    [InlineData("en-US", "1,234.5 %")]
    public void Numbers_AreWrittenAsTheCultureWritesThem(string culture, string expected)
    {
        using var scope = CultureScope.Create(culture);
        Assert.Equal(expected, Localizer("x")["{0:N1} %", 1234.5].Value);
    }

    [Theory]
    [InlineData("ru", 1, 0)]
    [InlineData("ru", 11, 2)]
    [InlineData("ru", 22, 1)]
    [InlineData("ru", 112, 2)]
    [InlineData("pl", 1, 0)]
    [InlineData("pl", 21, 2)]
    [InlineData("fr-FR", 0, 0)]
    [InlineData("en-US", 0, 1)]
    [InlineData("vi-VN", 1, 0)]
    [InlineData("ar", 100, 5)]
    public void Rules_FollowTheLanguage(string culture, int count, int form)
    {
        Assert.True(new DefaultPluralRuleProvider().TryGetRule(CultureInfo.GetCultureInfo(culture), out var rule));
        Assert.Equal(form, rule(count));
    }

    [Fact]
    public void HtmlLocalizer_EncodesArgumentsAndNotTheText()
    {
        var localizer = new PortableObjectHtmlLocalizer(Localizer("x", ("vi", [new("<b>{0}</b>", "<b>{0}</b>")])));
        using var writer = new StringWriter();
        localizer["<b>{0}</b>", "<script>"].WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        Assert.Equal("<b>&lt;script&gt;</b>", writer.ToString());
    }

    [Fact]
    public void SiteCultures_AreVietnamese_WhateverTheMachineIs_AndIgnoreWhatIsNoCulture()
    {
        using var invariant = CultureScope.Create("");
        Assert.Equal("vi-VN", SiteCultures.Of(new LocalizationSettings()).Default.Name);
        var cultures = SiteCultures.Of(new LocalizationSettings { DefaultCulture = "??", SupportedCultures = ["en", "not a culture", "vi-VN"] });
        Assert.Equal("en", cultures.Default.Name);
        Assert.Equal(["en", "vi-VN"], cultures.Supported.Select(culture => culture.Name));
    }

    public void Dispose() => _culture.Dispose();

    private static PortableObjectStringLocalizer Localizer(string context, params (string Culture, CultureDictionaryRecord[] Records)[] translations) =>
        Localizer(context, true, translations);

    private static PortableObjectStringLocalizer Localizer(string context, bool fallBack, params (string Culture, CultureDictionaryRecord[] Records)[] translations) => new(
        context,
        new LocalizationManager([new DefaultPluralRuleProvider()], [new Translations(translations)], new MemoryCache(new MemoryCacheOptions())),
        fallBack,
        NullLogger.Instance);

    private sealed class Translations((string Culture, CultureDictionaryRecord[] Records)[] translations) : ITranslationProvider
    {
        public void LoadTranslations(string cultureName, CultureDictionary dictionary)
        {
            foreach (var (_, records) in translations.Where(entry => entry.Culture == cultureName))
            {
                dictionary.MergeTranslations(records);
            }
        }
    }
}
