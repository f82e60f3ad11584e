using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sapling.Display.Liquid;

/// <summary>A writer whose text can be written out again as HTML, any number of times, without being joined to one string.</summary>
internal sealed class HtmlPages : TextWriter, IHtmlContent
{
    private readonly List<(char[] Text, int Length)> _full = [];
    private char[] _page = new char[512];
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public bool IsEmpty => _full.Count == 0 && _length == 0;

    public override void Write(char value)
    {
        if (_length == _page.Length)
        {
            Turn();
        }

        _page[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.Length > 0)
        {
            if (_length == _page.Length)
            {
                Turn();
            }

            var count = Math.Min(buffer.Length, _page.Length - _length);
            buffer[..count].CopyTo(_page.AsSpan(_length));
            _length += count;
            buffer = buffer[count..];
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (text, length) in _full)
        {
            writer.Write(text, 0, length);
        }

        writer.Write(_page, 0, _length);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (page, length) in _full)
        {
            text.Append(page, 0, length);
        }

        return text.Append(_page, 0, _length).ToString();
    }

    private void Turn()
    {
        _full.Add((_page, _length));
        _page = new char[Math.Min(_page.Length * 2, 16 * 1024)];
        _length = 0;
    }
}
