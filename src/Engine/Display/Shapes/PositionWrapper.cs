using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Gives HTML, text or a foreign shape a position. Contract: Orchard Core 3.0.</summary>
public sealed class PositionWrapper : IHtmlContent, IPositioned, IShape
{
    private readonly IHtmlContent? _content;
    private readonly string? _text;
    private readonly IShape? _shape;
    private ShapeMetadata? _metadata;
    private string? _id;
    private string? _tagName;

    private PositionWrapper(IHtmlContent content) => _content = content;

    private PositionWrapper(string text) => _text = text;

    private PositionWrapper(IShape shape) => _shape = shape;

    public string? Position { get; set; }

    public ShapeMetadata Metadata
    {
        get => _shape?.Metadata ?? (_metadata ??= new ShapeMetadata());
        set => _metadata = value;
    }

    public string? Id
    {
        get => _shape is null ? _id : _shape.Id;
        set
        {
            _id = value;

            if (_shape is not null)
            {
                _shape.Id = value;
            }
        }
    }

    public string? TagName
    {
        get => _shape is null ? _tagName : _shape.TagName;
        set
        {
            _tagName = value;

            if (_shape is not null)
            {
                _shape.TagName = value;
            }
        }
    }

    public IList<string> Classes => _shape?.Classes ?? [];

    public IDictionary<string, string> Attributes => _shape?.Attributes ?? new Dictionary<string, string>();

    public IDictionary<string, object> Properties => _shape?.Properties ?? new Dictionary<string, object>();

    public IReadOnlyList<IPositioned> Items => _shape?.Items ?? [];

    internal IShape? WrappedShape => _shape;

    /// <summary>The value itself when it has a position, a wrapper for HTML, text or a shape, otherwise null.</summary>
    public static IPositioned? TryWrap(object? value, string? position)
    {
        switch (value)
        {
            case PositionWrapper wrapper:
                // A copy: the same content may stand at another place too.
                var copy = wrapper._shape is not null ? new PositionWrapper(wrapper._shape)
                    : wrapper._content is not null ? new PositionWrapper(wrapper._content)
                    : new PositionWrapper(wrapper._text!);
                copy.Position = string.IsNullOrEmpty(position) ? wrapper.Position : position;
                return copy;
            case IPositioned positioned:
                positioned.Position = position;
                return positioned;
            case IShape shape:
                return new PositionWrapper(shape) { Position = position };
            case IHtmlContent content:
                return new PositionWrapper(content) { Position = position };
            case string text:
                return new PositionWrapper(text) { Position = position };
            default:
                return null;
        }
    }

    public static IHtmlContent UnWrap(PositionWrapper wrapper)
    {
        ArgumentNullException.ThrowIfNull(wrapper);
        return wrapper._content ?? wrapper;
    }

    public ValueTask<IShape> AddAsync(object item, string? position) =>
        _shape is not null
            ? _shape.AddAsync(item, position)
            : throw new InvalidOperationException("HTML or text in a zone has no children; add the item to the zone itself.");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (_content is not null)
        {
            _content.WriteTo(writer, encoder);
        }
        else if (_text is not null)
        {
            encoder.Encode(writer, _text);
        }
    }
}
