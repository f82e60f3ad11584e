using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using Sapling.Admin.Lists;

namespace Sapling.Contents.History;

/// <summary>The list of an item's versions, newest first; narrowed by who saved them and when once there are many.</summary>
internal sealed class VersionList(ILocalClock clock, IHttpContextAccessor http, LinkGenerator links, IStringLocalizer<VersionList> S)
{
    /// <summary>Fewer are seen at a glance.</summary>
    internal const int Many = 10;

    internal async Task<AdminListModel> ReadAsync(IReadOnlyList<ContentItem> versions, CancellationToken cancellationToken)
    {
        var rows = new List<VersionRow>(versions.Count);

        for (var i = 0; i < versions.Count; i++)
        {
            // A draft has the time of the last publication too, which is not its own.
            var version = versions[i];
            var wasPublished = version.PublishedUtc is not null && version.PublishedUtc != versions.ElementAtOrDefault(i + 1)?.PublishedUtc;
            var utc = version.ModifiedUtc ?? version.CreatedUtc;
            rows.Add(new VersionRow(version, wasPublished, utc is { } time ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)))).DateTime : null));
        }

        return await new AdminList<VersionRow>
        {
            Id = "versions",
            Title = S["Versions, newest first"],
            Key = row => row.Version.ContentItemVersionId,
            Columns =
            [
                new("saved", S["Saved at"], row => row.SavedText) { Link = row => Address("Show", row) },
                new("author", S["Saved by"], row => row.Version.Author),
                new("state", S["State"], State),
            ],
            Filters = versions.Count <= Many ? [] : [.. Filters(versions)],
            Actions = Actions,
            Empty = new AdminEmpty(S["There are no versions."]),
            Source = (asked, _) => Task.FromResult(Page(rows, asked)),
        }.ReadAsync(http.HttpContext!.Request, cancellationToken);
    }

    private IEnumerable<AdminFilter> Filters(IReadOnlyList<ContentItem> versions)
    {
        var authors = versions.Select(version => version.Author).OfType<string>().Distinct().Order(StringComparer.CurrentCulture).ToArray();

        if (authors.Length > 1)
        {
            yield return AdminFilter.Choice("author", S["Saved by"], authors.Select(author => new AdminOption(author, author)));
        }

        yield return AdminFilter.Days("date", S["Saved at"]);
    }

    private static AdminPage<VersionRow> Page(List<VersionRow> rows, AdminListQuery asked)
    {
        var (author, from, to) = (asked.Filter("author"), asked.Day("date.from"), asked.Day("date.to"));
        var fitting = rows.Where(row =>
            (author is null || row.Version.Author == author)
            && (from is null || row.Day >= from)
            && (to is null || row.Day <= to)).ToArray();

        return new AdminPage<VersionRow>([.. fitting.Skip(asked.Skip).Take(asked.Take)], fitting.Length);
    }

    private AdminBadge? State(VersionRow row) => row switch
    {
        { Version.Published: true } => new AdminBadge(S["Published"], AdminTone.Good),
        { Version.Latest: true } => new AdminBadge(S["Draft"], AdminTone.Busy),
        { WasPublished: true } => new AdminBadge(S["Was published"]),
        _ => null,
    };

    private IEnumerable<AdminAction> Actions(VersionRow row)
    {
        yield return AdminAction.Link(S["Changes"], Address("Show", row), "file-earmark-diff", first: true);

        if (!row.Version.Latest)
        {
            yield return AdminAction.Post(S["Restore"], Address("Restore", row), "arrow-counterclockwise", first: true);
        }
    }

    private string Address(string action, VersionRow row) =>
        links.GetPathByRouteValues(http.HttpContext!, null, new { area = "OrchardCore.Contents", controller = "Version", action, contentItemId = row.Version.ContentItemId, versionId = row.Version.ContentItemVersionId })!;
}

/// <param name="Saved">By the clock of the site.</param>
internal sealed record VersionRow(ContentItem Version, bool WasPublished, DateTime? Saved)
{
    /// <summary>With seconds: drafts are saved one soon after the other.</summary>
    public string SavedText => Saved?.ToString("dd/MM/yyyy HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) ?? Version.ContentItemVersionId;

    public DateOnly? Day => Saved is { } saved ? DateOnly.FromDateTime(saved) : null;
}
