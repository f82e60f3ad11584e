using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Sapling.Data.Schema;
using YesSql;

namespace Sapling.Data.Databases;

/// <summary>One database of one tenant: its connections, its dialect, and who may write.</summary>
internal abstract class Database : IConnectionFactory, IDisposable
{
    public abstract SqlDialect Dialect { get; }

    /// <summary>Gets each statement of sessions at the level Trace: budgets of what a page or a save may take are tested by it.</summary>
    public ILogger Logger { get; set; } = NullLogger.Instance;

    public abstract Type DbConnectionType { get; }

    /// <summary>Identifies the database within the process, however many stores are open on it.</summary>
    public abstract string Key { get; }

    /// <summary>A new, closed connection for code that writes its own SQL.</summary>
    public abstract DbConnection CreateConnection();

    public abstract ValueTask<Link> OpenAsync(CancellationToken cancellationToken);

    public abstract ValueTask ReturnAsync(Link link);

    /// <summary>Waits until the caller may write. Disposing the result lets the next writer in.</summary>
    public abstract ValueTask<IDisposable> EnterWriterAsync(CancellationToken cancellationToken);

    public abstract void Dispose();
}
