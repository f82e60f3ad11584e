using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Scripting;

namespace Sapling.Recipes.Scripting;

/// <summary>The functions every script has: <c>uuid</c>, the decoders <c>base64</c>, <c>html</c> and <c>gzip</c>, and <c>log</c>.</summary>
internal sealed class CommonMethods : IGlobalMethodProvider
{
    private const int MaxUnpacked = 32 * 1024 * 1024;

    private static readonly GlobalMethod[] Methods =
    [
        new() { Name = "uuid", Method = _ => (Func<string>)OrchardCore.IdGenerator.GenerateId },
        new() { Name = "base64", Method = _ => (Func<string, string>)(text => Encoding.UTF8.GetString(Convert.FromBase64String(text))) },
        new() { Name = "html", Method = _ => (Func<string, string>)(text => WebUtility.HtmlDecode(text)) },
        new() { Name = "gzip", Method = _ => (Func<string, string>)Unpack },
        new() { Name = "log", Method = services => (Action<string, string, object?>)((level, text, value) => Log(services, level, text, value)) },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => Methods;

    private static string Unpack(string text)
    {
        using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > MaxUnpacked)
            {
                throw new ScriptException($"gzip() would unpack to more than {MaxUnpacked / 1024 / 1024} MiB.");
            }
        }

        return Encoding.UTF8.GetString(unpacked.GetBuffer(), 0, (int)unpacked.Length);
    }

    private static void Log(IServiceProvider services, string level, string text, object? value)
    {
        if (!Enum.TryParse<LogLevel>(level, ignoreCase: true, out var logLevel))
        {
            logLevel = LogLevel.Information;
        }

        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Sapling.Recipes.Script");
        logger.Log(logLevel, "{Text} {Value}", text, value);
    }
}
