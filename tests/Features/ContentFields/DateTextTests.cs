using System.Globalization;
using Sapling.ContentFields.Dates;

namespace OrchardSite.Features.Tests.ContentFields;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2021-06-18")]
    [InlineData("18/06/2021")]
    [InlineData("18/6/2021")]
    [InlineData("18-6-2021")]
    [InlineData("18.06.2021")]
    [InlineData("  18/06/2021 ")]
    public void ReadsDaysUnderAnyCulture(string text)
    {
        foreach (var culture in (string[])["vi-VN", "en-US", "ar-SA", "th-TH", ""])
        {
            Under(culture, () =>
            {
                Assert.True(DateText.TryParseDate(text, out var date));
                Assert.Equal(new DateTime(2021, 6, 18), date);
            });
        }
    }

    [Theory]
    [InlineData("06/18/2021")]
    [InlineData("31/02/2021")]
    [InlineData("30/02/2021")]
    [InlineData("18/06/21")]
    [InlineData("18/06")]
    [InlineData("hôm qua")]
    [InlineData("")]
    public void RefusesWhatIsNoDay(string text) => Under("en-US", () => Assert.False(DateText.TryParseDate(text, out _)));

    [Theory]
    [InlineData("2021-06-18T14:30", 14, 30)]
    [InlineData("2021-06-18T14:30:15", 14, 30)]
    [InlineData("18/06/2021 14:30", 14, 30)]
    [InlineData("18/6/2021 9:05", 9, 5)]
    [InlineData("18/06/2021 14h30", 14, 30)]
    [InlineData("18/06/2021", 0, 0)]
    public void ReadsMoments(string text, int hour, int minute)
    {
        Assert.True(DateText.TryParseMoment(text, out var moment));
        Assert.Equal(new DateTime(2021, 6, 18, hour, minute, 0), moment.AddSeconds(-moment.Second));
    }

    [Theory]
    [InlineData("14:30", 14, 30)]
    [InlineData("9:05", 9, 5)]
    [InlineData("14h30", 14, 30)]
    [InlineData("14h", 14, 0)]
    public void ReadsTimes(string text, int hour, int minute)
    {
        Assert.True(DateText.TryParseTime(text, out var time));
        Assert.Equal(new TimeSpan(hour, minute, 0), time);
    }

    [Theory]
    [InlineData("25:00")]
    [InlineData("14:60")]
    [InlineData("trưa")]
    public void RefusesWhatIsNoTime(string text) => Assert.False(DateText.TryParseTime(text, out _));

    private static void Under(string culture, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
