using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Times as people read them, in the site's time zone. Contract: Orchard Core 3.0.</summary>
public class DateTimeShapes : IShapeAttributeProvider
{
    protected readonly IStringLocalizer S;
    protected readonly IHtmlLocalizer H;

    private readonly IClock _clock;
    private readonly ILocalClock _localClock;

    public DateTimeShapes(IClock clock, IStringLocalizer<DateTimeShapes> localizer, IHtmlLocalizer<DateTimeShapes> htmlLocalizer, ILocalClock localClock)
    {
        _clock = clock;
        _localClock = localClock;
        S = localizer;
        H = htmlLocalizer;
    }

    /// <summary>How long ago, or how soon, a moment is.</summary>
    [Shape]
    public IHtmlContent TimeSpan(DateTime? Utc, DateTime? Origin)
    {
        if (Utc is not { } utc)
        {
            return HtmlString.Empty;
        }

        var time = (Origin ?? _clock.UtcNow) - utc;
        return time >= System.TimeSpan.Zero ? Ago(time) : Ahead(-time);
    }

    /// <summary>A moment by a .NET format; without one the culture's long date and short time.</summary>
    [Shape]
    public async Task<IHtmlContent> DateTime(IHtmlHelper Html, DateTime? Utc, string? Format)
    {
        var utc = System.DateTime.SpecifyKind(Utc ?? _clock.UtcNow, DateTimeKind.Utc);
        var local = await _localClock.ConvertToLocalAsync(new DateTimeOffset(utc));

        // S["…"] lets a translation change the format.
        var format = string.IsNullOrEmpty(Format) ? S["F"].Value is "F" ? "f" : S["F"].Value : Format;

        var time = new TagBuilder("time");
        time.Attributes["datetime"] = local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        time.InnerHtml.Append(local.ToString(format, CultureInfo.CurrentUICulture));
        return time;
    }

    [Shape]
    public IHtmlContent Duration(TimeSpan? timeSpan)
    {
        if (timeSpan is not { } time)
        {
            return HtmlString.Empty;
        }

        var days = (int)time.TotalDays;

        return days >= 1 ? Plural(days, "1 day", "{0} days")
            : time.TotalHours >= 1 ? Plural((int)time.TotalHours, "1 hour", "{0} hours")
            : time.TotalMinutes >= 1 ? Plural((int)time.TotalMinutes, "1 minute", "{0} minutes")
            : Plural((int)time.TotalSeconds, "1 second", "{0} seconds");
    }

    private LocalizedHtmlString Plural(int count, string singular, string plural) => count == 1 ? H[singular] : H[plural, count];

    private LocalizedHtmlString Ago(TimeSpan time) => time switch
    {
        { TotalDays: >= 365 } => Plural(time.TotalYears(), "1 year ago", "{0} years ago"),
        { TotalDays: >= 30 } => Plural(time.TotalMonths(), "1 month ago", "{0} months ago"),
        { TotalDays: >= 7 } => Plural(time.TotalWeeks(), "1 week ago", "{0} weeks ago"),
        { TotalDays: >= 1 } => Plural((int)time.TotalDays, "1 day ago", "{0} days ago"),
        { TotalHours: >= 1 } => Plural((int)time.TotalHours, "1 hour ago", "{0} hours ago"),
        { TotalMinutes: >= 1 } => Plural((int)time.TotalMinutes, "1 minute ago", "{0} minutes ago"),
        { TotalSeconds: > 10 } => Plural((int)time.TotalSeconds, "1 second ago", "{0} seconds ago"),
        _ => H["a moment ago"],
    };

    private LocalizedHtmlString Ahead(TimeSpan time) => time switch
    {
        { TotalDays: >= 365 } => Plural(time.TotalYears(), "in 1 year", "in {0} years"),
        { TotalDays: >= 30 } => Plural(time.TotalMonths(), "in 1 month", "in {0} months"),
        { TotalDays: >= 7 } => Plural(time.TotalWeeks(), "in 1 week", "in {0} weeks"),
        { TotalDays: >= 1 } => Plural((int)time.TotalDays, "in 1 day", "in {0} days"),
        { TotalHours: >= 1 } => Plural((int)time.TotalHours, "in 1 hour", "in {0} hours"),
        { TotalMinutes: >= 1 } => Plural((int)time.TotalMinutes, "in 1 minute", "in {0} minutes"),
        { TotalSeconds: > 10 } => Plural((int)time.TotalSeconds, "in 1 second", "in {0} seconds"),
        _ => H["in a moment"],
    };
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class TimespanExtensions
{
    public static int TotalWeeks(this TimeSpan time) => (int)time.TotalDays / 7;

    public static int TotalMonths(this TimeSpan time) => (int)time.TotalDays / 30;

    public static int TotalYears(this TimeSpan time) => (int)time.TotalDays / 365;
}
