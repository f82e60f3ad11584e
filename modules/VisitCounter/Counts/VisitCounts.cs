namespace Agency.VisitCounter.Counts;

/// <summary>
/// The figures, in memory: what is stored plus what is not written yet. Reading never waits for a write, and a failed
/// write loses nothing.
/// </summary>
internal sealed class VisitCounts(CountStore store)
{
    /// <summary>Articles whose figure is kept in memory; the others are read again when asked for.</summary>
    internal const int KeptArticles = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<DateOnly, Counter> _visits = [];
    private readonly Dictionary<DateOnly, Counter> _pageViews = [];
    private readonly Dictionary<string, Counter> _views = new(StringComparer.Ordinal);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var days = await store.ReadDaysAsync(cancellationToken);

        lock (_lock)
        {
            foreach (var (day, visits, pageViews) in days)
            {
                CounterOf(_visits, day).Stored = visits;
                CounterOf(_pageViews, day).Stored = pageViews;
            }
        }
    }

    public void AddPageView(DateOnly day, bool isNewVisit)
    {
        lock (_lock)
        {
            CounterOf(_pageViews, day).Pending++;
            CounterOf(_visits, day).Pending += isNewVisit ? 1 : 0;
        }
    }

    public async Task AddViewAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await LoadViewsAsync(contentItemId, cancellationToken);

        lock (_lock)
        {
            CounterOf(_views, contentItemId).Pending++;
        }
    }

    /// <summary>Visits of all days counted here, of the day, and of its month.</summary>
    public VisitFigures Visits(DateOnly today)
    {
        lock (_lock)
        {
            return new VisitFigures(
                _visits.Values.Sum(counter => counter.Value),
                _visits.TryGetValue(today, out var counter) ? counter.Value : 0,
                _visits.Where(pair => pair.Key.Year == today.Year && pair.Key.Month == today.Month).Sum(pair => pair.Value.Value));
        }
    }

    /// <summary>Each day from one to another, days without a visit too.</summary>
    public IReadOnlyList<DayFigures> Days(DateOnly first, DateOnly last)
    {
        lock (_lock)
        {
            return [.. Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1))
                .Select(first.AddDays)
                .Select(day => new DayFigures(day, ValueOf(_visits, day), ValueOf(_pageViews, day)))];
        }
    }

    public async Task<long> ViewsAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await LoadViewsAsync(contentItemId, cancellationToken);

        lock (_lock)
        {
            return CounterOf(_views, contentItemId).Value;
        }
    }

    /// <summary>What has to be written now.</summary>
    public CountBatch Take()
    {
        lock (_lock)
        {
            return new CountBatch(
                [.. _visits.Keys.Union(_pageViews.Keys)
                    .Select(day => new DayDelta(day, PendingOf(_visits, day), PendingOf(_pageViews, day)))
                    .Where(delta => delta.Visits != 0 || delta.PageViews != 0)],
                [.. _views.Where(pair => pair.Value.Pending != 0).Select(pair => new ViewDelta(pair.Key, pair.Value.Pending))]);
        }
    }

    /// <summary>The batch is stored: it counts as stored from now on.</summary>
    public void Settle(CountBatch batch)
    {
        lock (_lock)
        {
            foreach (var delta in batch.Days)
            {
                CounterOf(_visits, delta.Day).Settle(delta.Visits);
                CounterOf(_pageViews, delta.Day).Settle(delta.PageViews);
            }

            foreach (var delta in batch.Views)
            {
                CounterOf(_views, delta.ContentItemId).Settle(delta.Views);
            }

            if (_views.Count > KeptArticles)
            {
                foreach (var (id, _) in _views.Where(pair => pair.Value.Pending == 0).Take(_views.Count - (KeptArticles / 2)).ToList())
                {
                    _views.Remove(id);
                }
            }
        }
    }

    private async Task LoadViewsAsync(string contentItemId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_views.ContainsKey(contentItemId))
            {
                return;
            }
        }

        var stored = await store.ReadViewsAsync(contentItemId, cancellationToken);

        lock (_lock)
        {
            _views.TryAdd(contentItemId, new Counter { Stored = stored });
        }
    }

    private static long ValueOf(Dictionary<DateOnly, Counter> counters, DateOnly day) =>
        counters.TryGetValue(day, out var counter) ? counter.Value : 0;

    private static long PendingOf(Dictionary<DateOnly, Counter> counters, DateOnly day) =>
        counters.TryGetValue(day, out var counter) ? counter.Pending : 0;

    private static Counter CounterOf<TKey>(Dictionary<TKey, Counter> counters, TKey key)
        where TKey : notnull
    {
        if (!counters.TryGetValue(key, out var counter))
        {
            counters[key] = counter = new Counter();
        }

        return counter;
    }

    private sealed class Counter
    {
        public long Stored { get; set; }

        public long Pending { get; set; }

        public long Value => Stored + Pending;

        public void Settle(long written)
        {
            Stored += written;
            Pending -= written;
        }
    }
}

/// <summary>Visits in all, today and this month.</summary>
internal readonly record struct VisitFigures(long Total, long Today, long Month);

/// <summary>Increments to write in one transaction.</summary>
internal sealed record CountBatch(IReadOnlyList<DayDelta> Days, IReadOnlyList<ViewDelta> Views)
{
    public bool IsEmpty => Days.Count == 0 && Views.Count == 0;
}

internal sealed record DayDelta(DateOnly Day, long Visits, long PageViews);

internal sealed record ViewDelta(string ContentItemId, long Views);
