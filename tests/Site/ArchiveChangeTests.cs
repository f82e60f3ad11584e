using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Title.Models;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>Editors' work moves articles between the days of the archive; every page must follow at the next request.</summary>
public sealed class ArchiveChangeTests : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private readonly SiteHost _host;
    private readonly HttpClient _reader;
    private string _id = "";

    public ArchiveChangeTests(SiteFixture site)
    {
        _host = site.Host;
        _reader = _host.Visitor();
    }

    public async Task InitializeAsync() => await ContentAsync(async contents =>
    {
        var item = await contents.NewAsync("Article");
        item.DisplayText = "Tin không có ngày riêng";
        item.Published = item.Latest = true;
        item.CreatedUtc = item.ModifiedUtc = item.PublishedUtc = new DateTime(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc);
        item.Alter<TitlePart>(part => part.Title = item.DisplayText);
        item.Alter<ContentPart>("Article", part => part.Alter<TaxonomyField>("Category", field =>
        {
            field.TaxonomyContentItemId = "4categtaxa0000000000000001";
            field.TermContentItemIds = ["4categ0events0000000000001"];
        }));
        _id = item.ContentItemId;
        await contents.ImportAsync([item]);
    });

    public async Task DisposeAsync()
    {
        await ContentAsync(async contents =>
        {
            if (await contents.GetAsync(_id, VersionOptions.Latest) is { } item)
            {
                await contents.RemoveAsync(item);
            }
        });
        _reader.Dispose();
    }

    [Fact]
    public async Task WithoutADate_ItBelongsToTheLocalDayOfItsPublication()
    {
        Assert.Equal((0, 2), (await CountAsync("2021/06/17"), await CountAsync("2021/06/18")));
        var day = await _reader.PageAsync(Places.Toc + "/tin-tuc/ngay/2021/06/18");
        Assert.Contains(day.Cards, card => card.Path == Places.Toc + "/tin/tin-khong-co-ngay-rieng" && card.Day == new DateOnly(2021, 6, 18));
        Assert.Equal(2, day.CalendarDays[Places.Toc + "/tin-tuc/ngay/2021/06/18"]);

        var article = await _reader.PageAsync(Places.Toc + "/tin/tin-khong-co-ngay-rieng");
        Assert.Contains("<time datetime=\"2021-06-18\">18/06/2021</time>", article.Main, StringComparison.Ordinal);
        Assert.Equal("2021-06-18", article.Meta("DC.date"));
    }

    [Fact]
    public async Task Unpublished_LeavesEveryCount_AndRemovedToo()
    {
        var before = await CountsAsync();
        await ContentAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(_id))!));
        Assert.Equal((before.All - 1, before.Year - 1, before.Month - 1, before.Day - 1), await CountsAsync());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _reader.PageAsync(Places.Toc + "/tin/tin-khong-co-ngay-rieng")).Status);

        await ContentAsync(async contents => await contents.PublishAsync((await contents.GetAsync(_id, VersionOptions.Latest))!));
        Assert.Equal(before.All, (await CountsAsync()).All);

        await ContentAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(_id, VersionOptions.Latest))!));
        Assert.Equal((before.All - 1, before.Year - 1, before.Month - 1, before.Day - 1), await CountsAsync());
    }

    /// <summary>As articles are that were published before their publication gave them a date.</summary>
    [Fact]
    public async Task PublishedAgain_ItStaysOnItsDay()
    {
        await _host.InTenantAsync(Places.TocTenant, async scope =>
        {
            var item = (await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(_id))!;
            Date(item, null);
            await scope.ServiceProvider.GetRequiredService<YesSql.ISession>().SaveAsync(item);
        });
        Assert.Equal(2, await CountAsync("2021/06/18"));

        await ContentAsync(async contents => await contents.PublishAsync((await contents.GetAsync(_id, VersionOptions.DraftRequired))!));

        Assert.Equal(2, await CountAsync("2021/06/18"));
    }

    [Fact]
    public async Task Date_MovesIt_OnlyWhenTheDraftIsPublished()
    {
        await ContentAsync(async contents =>
        {
            var draft = (await contents.GetAsync(_id, VersionOptions.DraftRequired))!;
            Date(draft, new DateTime(2018, 1, 31, 17, 0, 0, DateTimeKind.Utc));
            await contents.SaveDraftAsync(draft);
        });
        Assert.Equal((2, 0), (await CountAsync("2021/06/18"), await CountAsync("2018")));

        await ContentAsync(async contents => await contents.PublishAsync((await contents.GetAsync(_id, VersionOptions.Draft))!));

        Assert.Equal((1, 1, 1, 0), (await CountAsync("2021/06/18"), await CountAsync("2018"), await CountAsync("2018/02/01"), await CountAsync("2018/01")));
        Assert.Equal("Tháng 2, 2018", (await _reader.PageAsync(Places.Toc + "/tin/tin-khong-co-ngay-rieng")).CalendarMonth);
        Assert.Null((await _reader.PageAsync(Places.Toc + "/tin/tin-khong-co-ngay-rieng")).LinksUnder("Tin cũ hơn"));
    }

    [Fact]
    public async Task LastArticleOfAMonth_TakesTheMonthFromTheCalendar()
    {
        await ContentAsync(async contents =>
        {
            var item = (await contents.GetAsync(_id, VersionOptions.DraftRequired))!;
            Date(item, new DateTime(2022, 3, 5, 2, 0, 0, DateTimeKind.Utc));
            await contents.PublishAsync(item);
        });
        Assert.Equal("Tháng 3, 2022", (await _reader.PageAsync(Places.Toc + "/")).CalendarMonth);

        await ContentAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(_id))!));
        Assert.Equal("Tháng 12, 2021", (await _reader.PageAsync(Places.Toc + "/")).CalendarMonth);
    }

    private static void Date(ContentItem item, DateTime? utc) =>
        item.Alter<ContentPart>("Article", part => part.Alter<DateTimeField>("Date", field => field.Value = utc));

    private async Task<(int All, int Year, int Month, int Day)> CountsAsync() =>
        ((await _reader.PageAsync(Places.Toc + "/tin-tuc")).Count, await CountAsync("2021"), await CountAsync("2021/06"), await CountAsync("2021/06/18"));

    private async Task<int> CountAsync(string period)
    {
        var page = await _reader.PageAsync($"{Places.Toc}/tin-tuc/ngay/{period}");
        return page.Main.Contains("Không có tin trong thời gian này", StringComparison.Ordinal) ? 0 : page.Count;
    }

    private Task ContentAsync(Func<IContentManager, Task> work) =>
        _host.InTenantAsync(Places.TocTenant, scope => work(scope.ServiceProvider.GetRequiredService<IContentManager>()));
}
