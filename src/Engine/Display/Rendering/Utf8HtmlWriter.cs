using System.Buffers;
using System.Text;

namespace Sapling.Display.Rendering;

/// <summary>Encodes text straight into the response's buffer, without an array of characters between and without blocking writes.</summary>
internal sealed class Utf8HtmlWriter(IBufferWriter<byte> output) : TextWriter
{
    private const int ChunkSize = 4096;

    // A surrogate pair may be written in two calls.
    private char _highSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty)
        {
            return;
        }

        if (_highSurrogate != 0)
        {
            Encode([_highSurrogate, buffer[0]]);
            _highSurrogate = '\0';
            buffer = buffer[1..];
        }

        while (!buffer.IsEmpty)
        {
            var length = Math.Min(buffer.Length, ChunkSize);

            if (char.IsHighSurrogate(buffer[length - 1]))
            {
                if (length == buffer.Length)
                {
                    _highSurrogate = buffer[^1];
                    Encode(buffer[..^1]);
                    return;
                }

                length--;
            }

            Encode(buffer[..length]);
            buffer = buffer[length..];
        }
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            var span = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
            output.Advance(Encoding.UTF8.GetBytes(text, span));
        }
    }
}
