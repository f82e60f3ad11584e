using Sapling.Lucene.Tasks;

namespace OrchardSite.Features.Tests.Lucene.Tasks;

public sealed class LogProgressTests
{
    private static readonly DateTime s_now = new(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("5 6 7", 7)]
    [InlineData("", 4)]
    [InlineData("6", 4)]
    [InlineData("5 7 8", 5)]
    [InlineData("-6", 6)]
    [InlineData("-6 -9 10", 10)]
    [InlineData("-6 8", 6)]
    [InlineData("6 -7", 4)]
    public void TheLogIsCompleteBeforeItsFirstFreshGap(string tasks, long complete) => Assert.Equal(complete, LogProgress.Through(4, Tasks(tasks), s_now));

    /// <summary>As two changes on PostgreSQL do: the second is committed first, and both are followed in the end.</summary>
    [Fact]
    public void ATaskThatAppearsLate_IsNotPassed()
    {
        var first = LogProgress.Through(4, Tasks("6"), s_now);

        Assert.Equal(6, LogProgress.Through(first, Tasks("5 6"), s_now));
    }

    // A minus stands for one that is as old as any gap can wait.
    private static IEnumerable<IndexingTask> Tasks(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(id => new IndexingTask(Math.Abs(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture)), "item", id[0] == '-' ? s_now - LogProgress.Patience : s_now.AddSeconds(-1), null));
}
