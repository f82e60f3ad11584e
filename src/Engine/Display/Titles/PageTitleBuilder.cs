using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Collects the segments of the page's title. Contract: Orchard Core 3.0.</summary>
public interface IPageTitleBuilder
{
    void Clear();

    /// <summary>A title that segments no longer change.</summary>
    void SetFixedTitle(IHtmlContent title);

    void AddSegment(IHtmlContent segment, string position = "0");

    IHtmlContent GenerateTitle(IHtmlContent? separator);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PageTitleBuilder : IPageTitleBuilder
{
    private static readonly HtmlString _separator = new(" - ");

    private readonly List<(string Position, IHtmlContent Title)> _segments = [];
    private IHtmlContent? _title;

    public void Clear()
    {
        _title = null;
        _segments.Clear();
    }

    public void SetFixedTitle(IHtmlContent title) => _title = title;

    public void AddSegment(IHtmlContent titlePart, string position) => _segments.Add((position ?? "0", titlePart));

    public void AddSegments(IEnumerable<IHtmlContent> titleParts, string position)
    {
        foreach (var part in titleParts)
        {
            AddSegment(part, position);
        }
    }

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_title is not null)
        {
            return _title;
        }

        var title = new HtmlContentBuilder();

        foreach (var (_, segment) in _segments.OrderBy(segment => segment.Position, FlatPositionComparer.Instance))
        {
            if (title.Count > 0)
            {
                title.AppendHtml(separator ?? _separator);
            }

            title.AppendHtml(segment);
        }

        return title;
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class PageTitleBuilderExtensions
{
    public static IHtmlContent GenerateTitle(this IPageTitleBuilder builder) => builder.GenerateTitle(null);
}
