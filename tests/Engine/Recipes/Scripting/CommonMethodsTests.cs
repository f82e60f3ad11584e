using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sapling.Recipes.Scripting;

namespace OrchardSite.Engine.Tests.Recipes.Scripting;

public sealed class CommonMethodsTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Gzip_Unpacks() => Assert.Equal("Ban Dân tộc", Call("gzip", Pack(Encoding.UTF8.GetBytes("Ban Dân tộc"))));

    /// <summary>A few kilobytes of a recipe must not become gigabytes of memory.</summary>
    [Fact]
    public void Gzip_ThatUnpacksWithoutEnd_IsStopped()
    {
        var error = Assert.ThrowsAny<Exception>(() => Call("gzip", Pack(new byte[40 * 1024 * 1024])));

        Assert.Contains("32 MiB", (error.InnerException ?? error).Message);
    }

    [Theory]
    [InlineData("Warning", "Warning: xong 5")]
    [InlineData("error", "Error: xong 5")]
    [InlineData("loud", "Information: xong 5")]
    public void Log_IsWrittenAtItsLevel(string level, string expected)
    {
        Call("log", level, "xong", 5);

        Assert.Equal([expected], _log);
    }

    [Fact]
    public void Names_AreThoseOfOrchardCore() => Assert.Equal(["base64", "gzip", "html", "log", "uuid"], new CommonMethods().GetMethods().Select(method => method.Name).Order());

    private object? Call(string name, params object[] arguments)
    {
        using var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(new Lines(_log))).BuildServiceProvider();
        return new CommonMethods().GetMethods().Single(method => method.Name == name).Method(services).DynamicInvoke(arguments);
    }

    private static string Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    private sealed class Lines(List<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => log.Add($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
