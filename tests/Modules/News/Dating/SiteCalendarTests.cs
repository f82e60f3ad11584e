using Agency.News;
using static OrchardSite.Modules.Tests.News.Article;

namespace OrchardSite.Modules.Tests.News.Dating;

public sealed class SiteCalendarTests
{
    private readonly FakeSite _site = new();

    [Fact]
    public async Task MomentOf_WithoutADate_IsTheLocalMomentOfItsPublication() =>
        Assert.Equal(new DateTime(2021, 6, 18, 0, 30, 0), await CalendarOf(_site).MomentOfAsync(Of("a", Utc(2021, 6, 17, 17, 30))));

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "2021-06-18T00:30")]
    [InlineData("Etc/UTC", "2021-06-17T17:30")]
    [InlineData("America/New_York", "2021-06-17T13:30")]
    public async Task MomentOf_ADate_IsInTheZoneOfTheSite(string zone, string local)
    {
        _site.Settings.TimeZoneId = zone;

        Assert.Equal(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), await CalendarOf(_site).MomentOfAsync(Of("a", Utc(2024, 1, 1), Utc(2021, 6, 17, 17, 30))));
    }

    [Fact]
    public async Task MomentOf_ADayWithoutATime_StaysOnItsDay_InTheOrderOfPublication()
    {
        // 17:00Z is midnight in Huế: what a form that knows days only sends.
        var calendar = CalendarOf(_site);
        var first = await calendar.MomentOfAsync(Of("a", Utc(2021, 7, 1, 2), Utc(2021, 6, 17, 17)));
        var second = await calendar.MomentOfAsync(Of("b", Utc(2021, 7, 1, 3), Utc(2021, 6, 17, 17)));

        Assert.Equal((new DateTime(2021, 6, 18, 9, 0, 0), new DateTime(2021, 6, 18, 10, 0, 0)), (first, second));
    }

    [Fact]
    public async Task MomentOf_ADayThatIsPublishedJustBeforeMidnight_StaysOnItsDay() =>
        Assert.Equal(new DateTime(2021, 6, 18), (await CalendarOf(_site).MomentOfAsync(Of("a", Utc(2021, 7, 1, 16, 59), Utc(2021, 6, 17, 17))))!.Value.Date);

    [Fact]
    public async Task MomentOf_WhereClocksChange_FollowsThem()
    {
        _site.Settings.TimeZoneId = "Europe/Berlin";
        var calendar = CalendarOf(_site);

        Assert.Equal(new DateTime(2021, 3, 28, 1, 59, 0), await calendar.MomentOfAsync(Of("a", Utc(2021, 3, 28, 0, 59))));
        Assert.Equal(new DateTime(2021, 3, 28, 3, 1, 0), await calendar.MomentOfAsync(Of("a", Utc(2021, 3, 28, 1, 1))));
    }

    [Fact]
    public async Task MomentOf_WhatWasNeverPublished_IsThatOfItsCreation()
    {
        var item = Of("a", Utc(2021, 6, 17, 17, 30), published: false);

        Assert.Equal(new DateTime(2021, 6, 18, 0, 30, 0), await CalendarOf(_site).MomentOfAsync(item));
    }

    [Fact]
    public async Task MomentOf_OtherTypes_IsNone_UnlessTheSettingsNameThem()
    {
        var page = Of("a", Utc(2021, 6, 17), type: "Page");
        Assert.Null(await CalendarOf(_site).MomentOfAsync(page));

        _site.With(new NewsSettings { ContentTypes = ["Page"], DateField = "Nothing" });

        Assert.NotNull(await CalendarOf(_site).MomentOfAsync(page));
    }

    [Fact]
    public async Task Now_IsTheLocalDay() =>
        Assert.Equal(new DateTime(2021, 6, 18, 0, 5, 0), await CalendarOf(_site, new FakeClock { UtcNow = Utc(2021, 6, 17, 17, 5) }).NowAsync());
}
