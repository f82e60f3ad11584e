using YesSql;

namespace Sapling.Data.Sessions;

public static class SessionStatements
{
    /// <summary>
    /// Runs a statement of one's own in the transaction of what the session saves, and in the same command: beside documents it costs
    /// no round trip. It runs with the next flush, at the latest when the scope ends well; asked for twice until then, it runs once.
    /// </summary>
    /// <param name="session">The scope's session.</param>
    /// <param name="sql">One statement; each <c>?</c> stands for a value.</param>
    /// <param name="values">The values, in order.</param>
    public static void RunWithFlush(this ISession session, string sql, params object?[] values) => ((StoreSession)session).Enlist(sql, values);
}
