using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Locking.Distributed;
using OrchardCore.Settings;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>A site that moves to another time zone dates its archive anew, although nobody saves an article.</summary>
public sealed class TimeZoneTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Changed_MovesArticlesToTheirDaysThere_AndBack()
    {
        using var reader = site.Host.Visitor();
        await MoveAsync("Asia/Ho_Chi_Minh");
        Assert.Equal((0, 1), (await CountAsync(reader, "2021/06/17"), await CountAsync(reader, "2021/06/18")));
        var all = (await reader.PageAsync(Places.Toc + "/tin-tuc")).Count;
        var modified = await ModifiedAsync();

        await MoveAsync("Etc/UTC");

        Assert.Equal((1, 0), (await CountAsync(reader, "2021/06/17"), await CountAsync(reader, "2021/06/18")));
        var day = await reader.PageAsync(Places.Toc + "/tin-tuc/ngay/2021/06/17");
        Assert.Equal([new Card(Places.Conference, new DateOnly(2021, 6, 17))], day.Cards);
        Assert.Equal(1, day.CalendarDays[Places.Toc + "/tin-tuc/ngay/2021/06/17"]);
        Assert.Equal(all, (await reader.PageAsync(Places.Toc + "/tin-tuc")).Count);
        Assert.Equal(modified, await ModifiedAsync());

        await MoveAsync("Asia/Ho_Chi_Minh");

        Assert.Equal((0, 1), (await CountAsync(reader, "2021/06/17"), await CountAsync(reader, "2021/06/18")));
    }

    [Fact]
    public async Task Unchanged_CostsNoStatementThatWrites()
    {
        await MoveAsync("Asia/Ho_Chi_Minh");

        var statements = await site.Host.Statements.DuringAsync(() => MoveAsync(null));

        Assert.DoesNotContain(statements, statement => statement.Contains("NewsIndex", StringComparison.Ordinal));
    }

    private Task<DateTime?> ModifiedAsync()
    {
        var modified = new TaskCompletionSource<DateTime?>();
        return site.Host.InTenantAsync(Places.TocTenant, async scope =>
            modified.SetResult((await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(Places.ConferenceId))!.ModifiedUtc))
            .ContinueWith(_ => modified.Task, TaskScheduler.Default).Unwrap();
    }

    /// <summary>Sets the zone, if given, and does what the background task does, with its lock: the site's own may be due too.</summary>
    private async Task MoveAsync(string? timeZoneId)
    {
        if (timeZoneId is not null)
        {
            await site.Host.InTenantAsync(Places.TocTenant, async scope =>
            {
                var sites = scope.ServiceProvider.GetRequiredService<ISiteService>();
                var settings = await sites.LoadSiteSettingsAsync();
                settings.TimeZoneId = timeZoneId;
                await sites.UpdateSiteSettingsAsync(settings);
            });
        }

        await site.Host.InTenantAsync(Places.TocTenant, async scope =>
        {
            var task = scope.ServiceProvider.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "NewsReindexingTask");
            var locks = scope.ServiceProvider.GetRequiredService<IDistributedLock>();
            var locker = (await locks.TryAcquireBackgroundTaskLockAsync(task.GetDefaultSettings())).locker;

            while (locker is null)
            {
                locker = (await locks.TryAcquireBackgroundTaskLockAsync(task.GetDefaultSettings())).locker;
            }

            await using (locker)
            {
                await task.DoWorkAsync(scope.ServiceProvider, CancellationToken.None);
            }
        });
    }

    private static async Task<int> CountAsync(HttpClient reader, string period)
    {
        var page = await reader.PageAsync($"{Places.Toc}/tin-tuc/ngay/{period}");
        return page.Main.Contains("Không có tin trong thời gian này", StringComparison.Ordinal) ? 0 : page.Count;
    }
}
