using Agency.News.Archive;

namespace OrchardSite.Modules.Tests.News.Archive;

public sealed class ArchivePeriodTests
{
    [Theory]
    [InlineData(2021, null, null, "~/tin-tuc/ngay/2021", "Tin năm 2021")]
    [InlineData(2021, 6, null, "~/tin-tuc/ngay/2021/06", "Tin tháng 06/2021")]
    [InlineData(2021, 6, 8, "~/tin-tuc/ngay/2021/06/08", "Tin ngày 08/06/2021")]
    public void Of_ARealDate_HasAPathAndATitle(int year, int? month, int? day, string path, string title)
    {
        var period = ArchivePeriod.Of(year, month, day)!;

        Assert.Equal(path, period.Path);
        Assert.Equal(title, period.Title);
    }

    [Theory]
    [InlineData(2021, 2, 29)]
    [InlineData(2021, 13, null)]
    [InlineData(2021, 0, null)]
    [InlineData(2021, 6, 31)]
    [InlineData(2021, 6, 0)]
    [InlineData(0, null, null)]
    [InlineData(9999, 1, 1)]
    public void Of_AnImpossibleDate_IsNull(int year, int? month, int? day) => Assert.Null(ArchivePeriod.Of(year, month, day));

    [Fact]
    public void Of_TheLeapDay_Exists() => Assert.NotNull(ArchivePeriod.Of(2020, 2, 29));

    [Theory]
    [InlineData("2021-06-18")]
    [InlineData("18/06/2021")]
    [InlineData("18/6/2021")]
    [InlineData(" 18-06-2021 ")]
    public void Parse_AsPeopleAndBrowsersWriteIt_IsTheDay(string text) =>
        Assert.Equal(ArchivePeriod.Of(2021, 6, 18), ArchivePeriod.Parse(text));

    [Theory]
    [InlineData("31/06/2021")]
    [InlineData("06/18/2021")]
    [InlineData("hôm qua")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_SomethingElse_IsNull(string? text) => Assert.Null(ArchivePeriod.Parse(text));

    [Fact]
    public void Parent_LeadsUpToAllNews()
    {
        var day = ArchivePeriod.Of(2021, 6, 18)!;

        Assert.Equal(ArchivePeriod.Of(2021, 6), day.Parent);
        Assert.Equal(ArchivePeriod.Of(2021), day.Parent!.Parent);
        Assert.Equal(ArchivePeriod.All, day.Parent.Parent!.Parent);
        Assert.Null(ArchivePeriod.All.Parent);
    }

    [Fact]
    public void Positions_OfAMonth_AreThoseOfItsDaysTogether()
    {
        var month = ArchivePeriod.Of(2021, 2)!.Positions;

        Assert.Equal(month.From, ArchivePeriod.Of(2021, 2, 1)!.Positions.From);
        Assert.Equal(month.Before, ArchivePeriod.Of(2021, 2, 28)!.Positions.Before);
        Assert.Equal(month.Before, ArchivePeriod.Of(2021, 3)!.Positions.From);
    }
}
