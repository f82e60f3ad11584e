using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sapling.Display.Rendering;

/// <summary>Collects what a view writes; HTML content that is already rendered is kept by reference instead of being copied.</summary>
internal sealed class HtmlBuffer : TextWriter, IHtmlContent
{
    private const int PageSize = 2048;

    private readonly List<object> _parts = [];
    private readonly StringBuilder _text = new(PageSize);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => _text.Append(value);

    public override void Write(string? value) => _text.Append(value);

    public override void Write(ReadOnlySpan<char> buffer) => _text.Append(buffer);

    public override void Write(char[] buffer, int index, int count) => _text.Append(buffer, index, count);

    public override void Write(object? value)
    {
        if (value is IHtmlContent content)
        {
            Add(content);
        }
        else
        {
            base.Write(value);
        }
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        _text.Append(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void Add(IHtmlContent content)
    {
        Cut();
        _parts.Add(content);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        Cut();

        if (writer is HtmlBuffer outer)
        {
            outer.Cut();
            outer._parts.AddRange(_parts);
            return;
        }

        foreach (var part in _parts)
        {
            if (part is string text)
            {
                writer.Write(text);
            }
            else
            {
                ((IHtmlContent)part).WriteTo(writer, encoder);
            }
        }
    }

    private void Cut()
    {
        if (_text.Length > 0)
        {
            _parts.Add(_text.ToString());
            _text.Clear();
        }
    }
}
