using OrchardCore.Modules;

namespace Agency.VisitCounter.Visitors;

/// <summary>The visitors present now, in memory: tells a new visit from a further page, and a first view from a reload.</summary>
internal sealed class VisitorTracker(IClock clock)
{
    /// <summary>A flood of cookieless clients must not fill the memory: above this the longest idle are forgotten.</summary>
    internal const int Capacity = 40_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Visitor> _byCookie = [];
    private readonly Dictionary<UInt128, Visitor> _byFingerprint = [];
    private readonly HashSet<Visitor> _changed = [];
    private OnlineWindow _online = new(15 * 60);
    private long _nextSweep;

    private long Now => (long)(clock.UtcNow - DateTime.UnixEpoch).TotalSeconds;

    /// <summary>Notes a page view of the visitor with this cookie, or else this fingerprint.</summary>
    public Arrival Arrive(Guid? cookie, UInt128 fingerprint, VisitCounterSettings settings)
    {
        lock (_lock)
        {
            var now = Now;
            Resize(settings);
            SweepWhenDue(now, settings);

            var visitor = cookie is { } id ? KnownByCookie(id) : KnownByFingerprint(fingerprint);
            var isNewVisit = visitor.LastSeen == 0 || now - visitor.LastSeen >= settings.VisitMinutes * 60L;

            if (isNewVisit)
            {
                visitor.BeginVisit();
            }

            _online.Leave(visitor.LastSeen);
            _online.Enter(now);
            visitor.LastSeen = now;
            _changed.Add(visitor);

            return new Arrival(visitor, isNewVisit, NeedsCookie: cookie is null);
        }
    }

    public bool HasViewed(Visitor visitor, string contentItemId)
    {
        lock (_lock)
        {
            return visitor.HasViewed(contentItemId);
        }
    }

    /// <summary>Notes that the visitor opened an article; false when this visit has opened it before.</summary>
    public bool View(Visitor visitor, string contentItemId)
    {
        lock (_lock)
        {
            _changed.Add(visitor);
            return visitor.View(contentItemId);
        }
    }

    /// <summary>Distinct visitors seen within the online window.</summary>
    public int CountOnline(VisitCounterSettings settings)
    {
        lock (_lock)
        {
            Resize(settings);
            return _online.CountAt(Now);
        }
    }

    /// <summary>Takes visitors back in after a restart, so that their visits go on.</summary>
    public void Restore(IEnumerable<VisitorRecord> records)
    {
        lock (_lock)
        {
            foreach (var record in records)
            {
                var visitor = new Visitor(record.Id) { LastSeen = record.LastSeen, IsConfirmed = true };

                foreach (var contentItemId in record.Viewed)
                {
                    visitor.View(contentItemId);
                }

                if (_byCookie.TryAdd(record.Id, visitor))
                {
                    _online.Enter(record.LastSeen);
                }
            }
        }
    }

    /// <summary>The visitors changed since the last call, as they are now.</summary>
    public IReadOnlyList<VisitorRecord> TakeChanged()
    {
        lock (_lock)
        {
            var changed = _changed.Select(visitor => new VisitorRecord(visitor.Id, visitor.LastSeen, [.. visitor.Viewed])).ToArray();
            _changed.Clear();

            return changed;
        }
    }

    private Visitor KnownByCookie(Guid id)
    {
        if (!_byCookie.TryGetValue(id, out var visitor))
        {
            _byCookie[id] = visitor = new Visitor(id);
        }

        visitor.IsConfirmed = true;

        return visitor;
    }

    /// <summary>
    /// Without a cookie, the same fingerprint is the same visitor, unless that one has sent its cookie before:
    /// then this is somebody else behind the same address.
    /// </summary>
    private Visitor KnownByFingerprint(UInt128 fingerprint)
    {
        if (_byFingerprint.TryGetValue(fingerprint, out var visitor) && !visitor.IsConfirmed)
        {
            return visitor;
        }

        visitor = new Visitor(VisitorIdentity.NewId());
        _byCookie[visitor.Id] = visitor;
        _byFingerprint[fingerprint] = visitor;

        return visitor;
    }

    private void Resize(VisitCounterSettings settings)
    {
        var seconds = Math.Clamp(settings.OnlineMinutes, 1, 24 * 60) * 60;

        if (_online.Seconds == seconds)
        {
            return;
        }

        _online = new OnlineWindow(seconds);
        _online.CountAt(Now);

        foreach (var visitor in _byCookie.Values)
        {
            _online.Enter(visitor.LastSeen);
        }
    }

    private void SweepWhenDue(long now, VisitCounterSettings settings)
    {
        if (now < _nextSweep && _byCookie.Count < Capacity)
        {
            return;
        }

        _nextSweep = now + 60;
        Forget(now - (Math.Max(settings.VisitMinutes, settings.OnlineMinutes) * 60L));

        if (_byCookie.Count >= Capacity)
        {
            Forget(_byCookie.Values.Select(visitor => visitor.LastSeen).Order().ElementAt(Capacity / 4), atMost: Capacity / 2);
        }
    }

    private void Forget(long lastSeenBefore, int atMost = int.MaxValue)
    {
        foreach (var (id, _) in _byCookie.Where(pair => pair.Value.LastSeen <= lastSeenBefore).Take(atMost).ToList())
        {
            _byCookie.Remove(id);
        }

        foreach (var (fingerprint, _) in _byFingerprint.Where(pair => !_byCookie.ContainsKey(pair.Value.Id)).ToList())
        {
            _byFingerprint.Remove(fingerprint);
        }
    }
}

/// <summary>The outcome of a page view: who, whether it begins a visit, and whether the answer must carry a cookie.</summary>
internal readonly record struct Arrival(Visitor Visitor, bool IsNewVisit, bool NeedsCookie);

/// <summary>A visitor as stored: a random id, the second last seen, and the content item ids opened in this visit.</summary>
internal sealed record VisitorRecord(Guid Id, long LastSeen, IReadOnlyCollection<string> Viewed);
