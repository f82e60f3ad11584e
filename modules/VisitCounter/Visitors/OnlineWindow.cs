namespace Agency.VisitCounter.Visitors;

/// <summary>
/// How many visitors were last seen within a number of seconds, kept as one count a second so that asking costs nothing
/// however many visitors there are. Not thread-safe: its owner locks.
/// </summary>
internal sealed class OnlineWindow(int seconds)
{
    private readonly int[] _lastSeenAt = new int[seconds];
    private long _now;
    private int _count;

    public int Seconds => seconds;

    public void Enter(long second)
    {
        Advance(second);

        if (IsInside(second))
        {
            _lastSeenAt[second % seconds]++;
            _count++;
        }
    }

    public void Leave(long second)
    {
        if (IsInside(second))
        {
            _lastSeenAt[second % seconds]--;
            _count--;
        }
    }

    public int CountAt(long second)
    {
        Advance(second);

        return _count;
    }

    private bool IsInside(long second) => second > _now - seconds && second <= _now;

    private void Advance(long second)
    {
        for (var next = Math.Max(_now + 1, second - seconds + 1); next <= second; next++)
        {
            _count -= _lastSeenAt[next % seconds];
            _lastSeenAt[next % seconds] = 0;
        }

        _now = Math.Max(_now, second);
    }
}
