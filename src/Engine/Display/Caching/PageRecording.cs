using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Caching;

/// <summary>
/// What happens while a page renders that decides whether and how long it can be kept. Live shapes leave marks around what they
/// render; the marks never reach the response.
/// </summary>
internal sealed class PageRecording
{
    private readonly List<LiveShape> _shapes = [];
    private int _live;

    /// <summary>Whether this page may be kept, so that marks are wanted.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Unguessable, so that no content can hold a mark.</summary>
    public string Mark { get; private set; } = "";

    public IReadOnlyList<LiveShape> Shapes => _shapes;

    /// <summary>How many live shapes have been rendered, marked or not.</summary>
    public int LiveShapes { get; private set; }

    /// <summary>Of what was rendered, the earliest end.</summary>
    public DateTime Expires { get; private set; } = DateTime.MaxValue;

    public CachedPage? Page { get; set; }

    public void Start()
    {
        IsOn = true;
        Mark = Guid.NewGuid().ToString("N");
    }

    /// <summary>Something was rendered that cannot be kept or made again.</summary>
    public void Spoil() => IsSpoiled = true;

    public bool IsSpoiled { get; private set; }

    public void ExpireAt(DateTime time) => Expires = time < Expires ? time : Expires;

    /// <summary>Renders a live shape; one inside another is a part of it.</summary>
    public async Task<IHtmlContent?> RenderLiveAsync(IShape shape, Func<Task<IHtmlContent?>> render)
    {
        LiveShapes++;

        if (!IsOn || _live > 0)
        {
            return await render();
        }

        // As it is before its own processing fills it.
        if (LiveShape.Of(shape) is not { } live)
        {
            Spoil();
            return await render();
        }

        _live++;

        try
        {
            var content = await render();
            _shapes.Add(live);
            var number = (_shapes.Count - 1).ToString(CultureInfo.InvariantCulture);
            return new Marked($"<!--{Mark}:{number}-->", content ?? HtmlString.Empty, $"<!--/{Mark}-->");
        }
        finally
        {
            _live--;
        }
    }

    private sealed class Marked(string start, IHtmlContent content, string end) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write(start);
            content.WriteTo(writer, encoder);
            writer.Write(end);
        }
    }
}
