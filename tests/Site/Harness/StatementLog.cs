using Microsoft.Extensions.Logging;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>The SQL statements of the document store, which logs each at the level Trace.</summary>
public sealed class StatementLog : ILoggerProvider, ILogger
{
    private readonly List<string> _statements = [];

    /// <summary>The statements that ran while the action did, in all tenants.</summary>
    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> action)
    {
        lock (_statements)
        {
            _statements.Clear();
        }

        await action();

        lock (_statements)
        {
            return [.. _statements];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Trace;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_statements)
        {
            _statements.Add(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
