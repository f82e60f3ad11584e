using System.Globalization;
using Sapling.ContentFields.Numeric;

namespace OrchardSite.Features.Tests.ContentFields;

/// <summary>Numbers as a browser sends them, or as the reader's language writes them.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData("vi", "12", "12")]
    [InlineData("vi", "12.5", "12.5")]
    [InlineData("vi", "12,5", "12.5")]
    [InlineData("vi", "1.234.567", "1234567")]
    [InlineData("vi", "1.234,5", "1234.5")]
    [InlineData("vi", " -3 ", "-3")]
    [InlineData("vi", "+3", "3")]
    [InlineData("en", "12.5", "12.5")]
    [InlineData("en", "1,234,567", "1234567")]
    [InlineData("en", "1,234.5", "1234.5")]
    [InlineData("vi", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("vi", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("vi", "mười", null)]
    [InlineData("vi", "1e3", null)]
    [InlineData("vi", "0x10", null)]
    [InlineData("vi", "1-2", null)]
    [InlineData("vi", "(5)", null)]
    [InlineData("vi", "5 %", null)]
    [InlineData("vi", "5 đ", null)]
    [InlineData("vi", "NaN", null)]
    [InlineData("vi", "∞", null)]
    [InlineData("en", "79228162514264337593543950336", null)]
    public void TryParse(string culture, string text, string? number)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        try
        {
            Assert.Equal(number is not null, NumberText.TryParse(text, out var parsed));
            Assert.Equal(decimal.Parse(number ?? "0", CultureInfo.InvariantCulture), parsed);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("vi", "1234.5")]
    [InlineData("en", "-0.25")]
    [InlineData("vi", "7")]
    public void WhatIsFormatted_IsReadAgain_InAnyLanguage(string culture, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        try
        {
            Assert.Equal(text, NumberText.Format(decimal.Parse(text, CultureInfo.InvariantCulture)));
            Assert.True(NumberText.TryParse(text, out var again));
            Assert.Equal(text, NumberText.Format(again));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void NoNumber_IsNoText() => Assert.Null(NumberText.Format(null));
}
