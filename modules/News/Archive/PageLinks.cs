using System.Globalization;

namespace Agency.News.Archive;

/// <summary>One entry of a pager; without a path it is a gap.</summary>
public sealed record PageLink(string Text, string? Path, bool IsCurrent);

/// <summary>The pages around the current one, with the first and the last: 1 … 4 5 6 … 20.</summary>
internal static class PageLinks
{
    private const int Around = 2;

    public static IReadOnlyList<PageLink> For(string path, int current, int pages)
    {
        var links = new List<PageLink>();
        var previous = 0;

        for (var page = 1; page <= pages; page++)
        {
            if (page != 1 && page != pages && Math.Abs(page - current) > Around)
            {
                continue;
            }

            if (page - previous > 1)
            {
                links.Add(new PageLink("…", null, false));
            }

            links.Add(new PageLink(page.ToString(CultureInfo.InvariantCulture), PathOf(path, page), page == current));
            previous = page;
        }

        return links;
    }

    public static string PathOf(string path, int page) =>
        page == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}?trang={page}");
}
