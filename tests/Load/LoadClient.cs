using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace OrchardSite.Load;

/// <summary>
/// A lean HTTP/1.1 client on kept-alive sockets: it shares the machine with the server, so what it costs itself would
/// flatten every ratio.
/// </summary>
internal sealed class LoadClient(int connections, TimeSpan duration)
{
    public async Task<LoadResult> RunAsync(Uri address, string path, bool warmUp = false)
    {
        var request = RequestFor(address, path);
        var time = warmUp ? duration / 2 : duration;
        var clock = Stopwatch.StartNew();
        var runs = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => DriveAsync(address, request, time))));

        return new LoadResult([.. runs.SelectMany(run => run)], clock.Elapsed);
    }

    /// <summary>A number of requests, one after the other.</summary>
    /// <param name="uncached">Whether the page must be made anew: pages that a script asks for are not kept.</param>
    public static async Task RepeatAsync(Uri address, string path, int requests, bool uncached = false)
    {
        var request = RequestFor(address, path, uncached ? "X-Requested-With: load\r\n" : "");
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        var buffer = new byte[256 * 1024];

        for (var index = 0; index < requests; index++)
        {
            await socket.SendAsync(request);
            await ReadResponseAsync(socket, buffer);
        }
    }

    private static byte[] RequestFor(Uri address, string path, string more = "") => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/html\r\nUser-Agent: load-bot\r\n{more}\r\n");

    private static async Task<List<TimeSpan>> DriveAsync(Uri address, byte[] request, TimeSpan time)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        var times = new List<TimeSpan>();
        var buffer = new byte[256 * 1024];
        var clock = Stopwatch.StartNew();

        while (clock.Elapsed < time)
        {
            var started = clock.Elapsed;
            await socket.SendAsync(request);
            await ReadResponseAsync(socket, buffer);
            times.Add(clock.Elapsed - started);
        }

        return times;
    }

    private static async Task ReadResponseAsync(Socket socket, byte[] buffer)
    {
        var length = 0;

        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            length += read > 0 ? read : throw new IOException("The server closed the connection.");

            if (IsComplete(buffer.AsSpan(0, length)))
            {
                return;
            }
        }
    }

    private static bool IsComplete(ReadOnlySpan<byte> response)
    {
        var headerEnd = response.IndexOf("\r\n\r\n"u8);

        if (headerEnd < 0)
        {
            return false;
        }

        if (!response.StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException("The page did not answer 200: " + Encoding.ASCII.GetString(response[..Math.Min(60, response.Length)]));
        }

        var lengthAt = response[..headerEnd].IndexOf("Content-Length: "u8);

        if (lengthAt < 0)
        {
            return response.EndsWith("0\r\n\r\n"u8);
        }

        var digits = response[(lengthAt + 16)..headerEnd];
        var end = digits.IndexOf((byte)'\r');
        var contentLength = int.Parse(Encoding.ASCII.GetString(end < 0 ? digits : digits[..end]), System.Globalization.CultureInfo.InvariantCulture);

        return response.Length >= headerEnd + 4 + contentLength;
    }
}

/// <summary>How long each request took, and all of them together.</summary>
internal sealed class LoadResult(List<TimeSpan> times, TimeSpan elapsed)
{
    private readonly List<TimeSpan> _sorted = [.. times.Order()];

    public double PerSecond => _sorted.Count / elapsed.TotalSeconds;

    /// <summary>In milliseconds.</summary>
    public double Percentile(int percent) => _sorted[Math.Min(_sorted.Count - 1, _sorted.Count * percent / 100)].TotalMilliseconds;
}
