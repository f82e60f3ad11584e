using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Agency.News.Dating;

/// <summary>
/// The site's own calendar: which local moment an article belongs to. The site's time zone decides, never a visitor's
/// or the machine's.
/// </summary>
/// <remarks>Index providers are made together with the session, so what needs the session is asked for late.</remarks>
public sealed class SiteCalendar(IServiceProvider services, IClock clock)
{
    public async Task<DateTime> NowAsync() => await ToLocalAsync(clock.UtcNow);

    /// <summary>The moment of an article, or null when its type is not news.</summary>
    public async Task<DateTime?> MomentOfAsync(ContentItem item)
    {
        var settings = await SettingsAsync();

        if (!settings.ContentTypes.Contains(item.ContentType))
        {
            return null;
        }

        var published = item.PublishedUtc ?? item.CreatedUtc ?? clock.UtcNow;

        if (DateOf(item, settings.DateField) is not { } date)
        {
            return await ToLocalAsync(published);
        }

        var local = await ToLocalAsync(date);

        // A date without a time of day stays on its day and is ordered by the time of its publication.
        return local.TimeOfDay == TimeSpan.Zero ? local + (await ToLocalAsync(published)).TimeOfDay : local;
    }

    /// <summary>The date that an article has of its own, UTC.</summary>
    internal static DateTime? DateOf(ContentItem item, string field) => item.Get<ContentPart>(item.ContentType)?.Get<DateTimeField>(field)?.Value;

    public async Task<NewsSettings> SettingsAsync() =>
        await services.GetRequiredService<ISiteService>().GetSettingsAsync<NewsSettings>();

    private async Task<DateTime> ToLocalAsync(DateTime utc)
    {
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        var zone = clock.GetTimeZone(site.TimeZoneId);
        var moment = new DateTimeOffset(DateTime.SpecifyKind(utc.Kind == DateTimeKind.Local ? utc.ToUniversalTime() : utc, DateTimeKind.Utc));

        return clock.ConvertToTimeZone(moment, zone).DateTime;
    }
}
