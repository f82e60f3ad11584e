using Microsoft.Extensions.Logging;

namespace OrchardSite.Load;

/// <summary>Counts the SQL statements of the document store, which logs each at the level Trace.</summary>
internal sealed class StatementCounter : ILoggerProvider, ILogger
{
    private static long _count;

    public static long Count => Interlocked.Read(ref _count);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Trace;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _count);

        if (Environment.GetEnvironmentVariable("SHOW_SQL") == "1")
        {
            Console.Error.WriteLine(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
