namespace Sapling.Lucene.Tasks;

/// <summary>
/// How far the log of changes is complete. PostgreSQL gives a task its id before its transaction commits, so that one with a lower id
/// may appear after one with a higher: what stands behind a gap is followed at once, and again until the gap is filled or was left
/// by a transaction that failed.
/// </summary>
internal static class LogProgress
{
    /// <summary>Longer than any transaction that changes content.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <param name="position">The id up to which the log was complete.</param>
    /// <param name="tasks">Those after it, in order.</param>
    /// <returns>The id up to which it is complete now.</returns>
    internal static long Through(long position, IEnumerable<IndexingTask> tasks, DateTime utcNow)
    {
        foreach (var task in tasks)
        {
            if (task.Id != position + 1 && task.CreatedUtc > utcNow - Patience)
            {
                break;
            }

            position = task.Id;
        }

        return position;
    }
}
