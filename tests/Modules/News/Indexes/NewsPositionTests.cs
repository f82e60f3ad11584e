using Agency.News.Archive;
using Agency.News.Indexes;
using CsCheck;

namespace OrchardSite.Modules.Tests.News.Indexes;

public sealed class NewsPositionTests
{
    private static readonly DateTime _moment = new(2021, 6, 18, 9, 30, 0, DateTimeKind.Unspecified);

    [Fact]
    public void Of_OneSecondLater_IsGreaterWhateverTheId() =>
        Gen.Select(Gen.String, Gen.String).Sample((first, second) =>
            Assert.True(NewsPosition.Of(_moment, first) < NewsPosition.Of(_moment.AddSeconds(1), second)));

    [Fact]
    public void Of_TheSameSecond_DiffersByIdAndIsStable()
    {
        var first = NewsPosition.Of(_moment, "4xyz00000000000000000000aa");

        Assert.NotEqual(first, NewsPosition.Of(_moment, "4xyz00000000000000000000ab"));
        Assert.Equal(first, NewsPosition.Of(_moment, "4xyz00000000000000000000aa"));
    }

    [Fact]
    public void Of_AnyMoment_IsInsideItsDayAndReadsBackToTheSecond() =>
        Gen.DateTime[new DateTime(1900, 1, 1), new DateTime(2400, 12, 31)].Sample(moment =>
        {
            var position = NewsPosition.Of(moment, "id");
            var (from, before) = ArchivePeriod.Of(moment.Year, moment.Month, moment.Day)!.Positions;

            Assert.InRange(position, from, before - 1);
            Assert.Equal(moment.Date.Add(TimeSpan.FromSeconds((long)moment.TimeOfDay.TotalSeconds)), NewsPosition.LocalTimeOf(position));
        });
}
