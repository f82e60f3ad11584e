using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Sapling.Display.Rendering;

namespace Sapling.Display.Caching;

/// <summary>A page as bytes, and the places in them where live shapes are rendered again.</summary>
internal sealed class CachedPage(byte[] html, (int Offset, LiveShape Shape)[] holes, string? contentType, KeyValuePair<string, StringValues>[] headers)
{
    public int Size => html.Length;

    /// <summary>Writes what was rendered without its marks, and takes it apart.</summary>
    /// <returns>Null when the marks do not pair: a template has changed the text of a live shape.</returns>
    public static CachedPage? Write(
        ReadOnlySpan<byte> page, PageRecording recording, IBufferWriter<byte> output, string? contentType, KeyValuePair<string, StringValues>[] headers)
    {
        var start = Encoding.ASCII.GetBytes($"<!--{recording.Mark}:");
        var end = Encoding.ASCII.GetBytes($"<!--/{recording.Mark}-->");
        var still = new ArrayBufferWriter<byte>(page.Length + 1);
        var holes = new List<(int, LiveShape)>();
        var isWhole = true;

        while (page.IndexOf(start) is >= 0 and var at)
        {
            still.Write(page[..at]);
            output.Write(page[..at]);
            page = page[(at + start.Length)..];

            if (!Utf8Parser.TryParse(page, out int number, out var digits) || !page[digits..].StartsWith("-->"u8) || page.IndexOf(end) is < 0)
            {
                isWhole = false;
                continue;
            }

            page = page[(digits + 3)..];
            var length = page.IndexOf(end);
            output.Write(page[..length]);
            isWhole &= page[..length].IndexOf(start) < 0;
            holes.Add((still.WrittenCount, recording.Shapes[number]));
            page = page[(length + end.Length)..];
        }

        still.Write(page);
        output.Write(page);
        isWhole &= still.WrittenSpan.IndexOf(Encoding.ASCII.GetBytes(recording.Mark)) < 0;

        return isWhole ? new CachedPage(still.WrittenSpan.ToArray(), [.. holes], contentType, headers) : null;
    }

    public async Task WriteAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var live = new ArrayBufferWriter<byte>(512);
        var ends = new int[holes.Length];

        // All of them before the first byte leaves, so that one that fails can still be answered with an error page.
        if (holes.Length > 0)
        {
            var encoder = services.GetRequiredService<HtmlEncoder>();

            for (var i = 0; i < holes.Length; i++)
            {
                var content = await holes[i].Shape.RenderAsync(services);

                await using (var writer = new Utf8HtmlWriter(live))
                {
                    content.WriteTo(writer, encoder);
                }

                ends[i] = live.WrittenCount;
            }
        }

        foreach (var (name, value) in headers)
        {
            http.Response.Headers[name] = value;
        }

        http.Response.ContentType = contentType;
        http.Response.ContentLength = html.Length + live.WrittenCount;
        Write(http.Response.BodyWriter, live.WrittenSpan, ends);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> live, int[] ends)
    {
        var (from, liveFrom) = (0, 0);

        for (var i = 0; i < holes.Length; i++)
        {
            output.Write(html.AsSpan(from..holes[i].Offset));
            output.Write(live[liveFrom..ends[i]]);
            (from, liveFrom) = (holes[i].Offset, ends[i]);
        }

        output.Write(html.AsSpan(from));
    }
}
