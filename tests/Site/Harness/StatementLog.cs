using Microsoft.Extensions.Logging;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>The SQL statements that run on the connections of the document store's sessions, which are logged at the level Trace: each statement of a command, with its values.</summary>
public sealed class StatementLog : ILoggerProvider, ILogger
{
    // They open and close a transaction and read or write nothing.
    private static readonly string[] s_frames = ["BEGIN", "COMMIT", "ROLLBACK"];

    private readonly List<string> _statements = [];

    /// <summary>The statements that ran while the action did, in all tenants; those that begin and end transactions are left out.</summary>
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

    /// <summary>The commands they came in: what follows another statement in its command begins with the blank after its semicolon.</summary>
    public static int Commands(IReadOnlyList<string> statements) => statements.Count(statement => !char.IsWhiteSpace(statement[0]));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Trace;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var statement = formatter(state, exception);

        if (!s_frames.Any(frame => statement.StartsWith(frame, StringComparison.OrdinalIgnoreCase)))
        {
            lock (_statements)
            {
                _statements.Add(statement);
            }
        }
    }

    public void Dispose()
    {
    }
}
