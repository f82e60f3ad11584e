using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

[Collection(SiteCollection.Name)]
public sealed class ArchiveTests(SiteFixture site) : IDisposable
{
    private readonly HttpClient _reader = site.Host.Visitor();

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData(Places.Toc)]
    [InlineData(Places.Van)]
    public async Task DaysMonthsYearsAndCalendar_AgreeWithTheWholeList(string agency)
    {
        var all = await AllAsync(agency + "/tin-tuc");
        Assert.True(all.Count >= 12);
        Assert.Equal(all.Count, all.Select(card => card.Path).Distinct().Count());
        Assert.Equal(all.Select(card => card.Day).OrderDescending(), all.Select(card => card.Day));
        Assert.Equal(all.Count, (await _reader.PageAsync(agency + "/tin-tuc")).Count);

        foreach (var day in all.GroupBy(card => card.Day))
        {
            var path = $"{agency}/tin-tuc/ngay/{day.Key:yyyy'/'MM'/'dd}";
            Assert.Equal(day, await AllAsync(path));
            Assert.Equal(day.Count(), (await _reader.PageAsync(path)).Count);
        }

        foreach (var month in all.GroupBy(card => (card.Day.Year, card.Day.Month)))
        {
            var path = $"{agency}/tin-tuc/ngay/{month.Key.Year:0000}/{month.Key.Month:00}";
            var page = await _reader.PageAsync(path);
            Assert.Equal(month, await AllAsync(path));
            Assert.Equal(month.Count(), page.Count);
            Assert.Equal($"Tháng {month.Key.Month}, {month.Key.Year}", page.CalendarMonth);
            Assert.Equal(month.GroupBy(card => card.Day).ToDictionary(day => $"{agency}/tin-tuc/ngay/{day.Key:yyyy'/'MM'/'dd}", day => day.Count()), page.CalendarDays);
        }

        foreach (var year in all.GroupBy(card => card.Day.Year))
        {
            Assert.Equal(year, await AllAsync($"{agency}/tin-tuc/ngay/{year.Key}"));
            Assert.Equal(year.Count(), (await _reader.PageAsync($"{agency}/tin-tuc/ngay/{year.Key}")).Count);
        }
    }

    [Fact]
    public async Task Calendar_LeadsBackThroughEveryMonthWithNews()
    {
        var months = (await AllAsync(Places.Toc + "/tin-tuc")).Select(card => $"Tháng {card.Day.Month}, {card.Day.Year}").Distinct();
        var walked = new List<string>();

        for (string? path = Places.Toc + "/"; path is not null;)
        {
            var page = await _reader.PageAsync(path);
            walked.Add(page.CalendarMonth);
            path = page.PreviousMonth;
        }

        Assert.Equal(months, walked);
    }

    [Theory]
    [InlineData("/tin-tuc/ngay/2021/02/29")]
    [InlineData("/tin-tuc/ngay/2021/06/31")]
    [InlineData("/tin-tuc/ngay/2021/06/0")]
    [InlineData("/tin-tuc/ngay/2021/13")]
    [InlineData("/tin-tuc/ngay/2021/00")]
    [InlineData("/tin-tuc/ngay/0")]
    [InlineData("/tin-tuc/ngay/9999")]
    [InlineData("/tin-tuc/ngay/99999999999/01/01")]
    [InlineData("/tin-tuc/ngay/hom-nay")]
    [InlineData("/tin-tuc/ngay?ngay=31/02/2021")]
    [InlineData("/tin-tuc/ngay?ngay=x")]
    [InlineData("/tin-tuc?trang=0")]
    [InlineData("/tin-tuc?trang=-1")]
    [InlineData("/tin-tuc?trang=3")]
    [InlineData("/tin-tuc?trang=hai")]
    [InlineData("/tin-tuc?trang=99999999999")]
    [InlineData("/tin-tuc/ngay/2021/06/18?trang=2")]
    [InlineData("/chuyen-muc/thong-bao?pagenum=2")]
    [InlineData("/chuyen-muc/thong-bao?pagenum=0")]
    [InlineData("/chuyen-muc/thong-bao?pagenum=hai")]
    public async Task ImpossibleDateOrPage_IsNotFound_OnAWholePageWithWaysBack(string path)
    {
        var page = await _reader.PageAsync(Places.Toc + path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Không tìm thấy trang", page.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Places.Toc}/\"", page.Main, StringComparison.Ordinal);
        Assert.NotEmpty(page.CalendarDays);
        Assert.True(page.Total > 0);
    }

    [Theory]
    [InlineData("2021-06-18", "/ban-dan-toc/tin-tuc/ngay/2021/06/18")]
    [InlineData("18/06/2021", "/ban-dan-toc/tin-tuc/ngay/2021/06/18")]
    [InlineData("", "/ban-dan-toc/tin-tuc")]
    public async Task DateBox_LeadsToTheDay(string typed, string expected)
    {
        Assert.Contains($"action=\"{Places.Toc}/tin-tuc/ngay\" method=\"get\"", (await _reader.PageAsync(Places.Toc + "/")).Html, StringComparison.Ordinal);

        using var answer = await _reader.GetAsync($"{Places.Toc}/tin-tuc/ngay?ngay={Uri.EscapeDataString(typed)}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task DayWithoutNews_NamesTheNearestDaysWithNews()
    {
        var page = await _reader.PageAsync(Places.Toc + "/tin-tuc/ngay/2021/06/17");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("/tin-tuc/ngay/2021/05/24", page.Main, StringComparison.Ordinal);
        Assert.Contains("/tin-tuc/ngay/2021/06/18", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_ShowsItsOwnMonthInTheCalendar()
    {
        var page = await _reader.PageAsync(Places.Conference);

        Assert.Equal("Tháng 6, 2021", page.CalendarMonth);
        Assert.Contains(Places.Toc + "/tin-tuc/ngay/2021/06/18", page.CalendarDays.Keys);
        Assert.Equal("Tháng 12, 2021", (await _reader.PageAsync(Places.Toc + "/gioi-thieu")).CalendarMonth);
    }

    [Fact]
    public async Task Neighbours_AreTheNearestOfTheList()
    {
        var all = (await AllAsync(Places.Toc + "/tin-tuc")).Select(card => card.Path).ToList();

        for (var place = 0; place < all.Count; place++)
        {
            var page = await _reader.PageAsync(all[place]);
            Assert.Equal(place == 0 ? null : all[..place].AsEnumerable().Reverse().Take(3), page.LinksUnder("Tin mới hơn"));
            Assert.Equal(place == all.Count - 1 ? null : all[(place + 1)..].Take(3), page.LinksUnder("Tin cũ hơn"));
        }
    }

    [Fact]
    public async Task Categories_TogetherListEveryArticleOnce()
    {
        var listed = new List<string>();

        foreach (var category in new[] { "tin-tuc-su-kien", "hoat-dong-cua-ban", "chinh-sach-dan-toc", "thong-bao" })
        {
            var page = await _reader.PageAsync($"{Places.Toc}/chuyen-muc/{category}");
            Assert.NotEmpty(page.Cards);
            listed.AddRange(page.Cards.Select(card => card.Path));
        }

        Assert.Equal((await AllAsync(Places.Toc + "/tin-tuc")).Select(card => card.Path).Order(), listed.Order());
    }

    private async Task<List<Card>> AllAsync(string path)
    {
        var cards = new List<Card>();

        for (var number = 1; ; number++)
        {
            var page = await _reader.PageAsync(number == 1 ? path : $"{path}?trang={number}");

            if (page.Status == HttpStatusCode.NotFound)
            {
                return cards;
            }

            cards.AddRange(page.Cards);
        }
    }
}
