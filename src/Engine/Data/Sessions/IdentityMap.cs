using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>The objects of one collection in one session: an id is one object, and what is to be written is known in order.</summary>
internal sealed class IdentityMap(string collection)
{
    private readonly Dictionary<object, Tracked> _byEntity = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, Tracked> _byId = [];
    private List<Tracked> _pending = [];

    public string Collection => collection;

    public List<IIndexProvider> Providers { get; } = [];

    public bool HasPending => _pending.Count > 0;

    public Tracked? Find(object entity) => _byEntity.GetValueOrDefault(entity);

    public Tracked? Find(long id) => _byId.GetValueOrDefault(id);

    public void Add(Tracked tracked)
    {
        _byEntity[tracked.Entity] = tracked;
        _byId[tracked.Document.Id] = tracked;
    }

    public void Queue(Tracked tracked, Pending pending)
    {
        if (tracked.Pending == Pending.None)
        {
            _pending.Add(tracked);
        }

        // What is not stored yet cannot be updated.
        tracked.Pending = (tracked.Pending, pending) is (Pending.Create, Pending.Update) ? Pending.Create : pending;
    }

    public List<Tracked> TakePending()
    {
        var taken = _pending;
        _pending = [];
        return taken;
    }

    public void Remove(Tracked tracked)
    {
        tracked.Pending = Pending.None;
        _byEntity.Remove(tracked.Entity);

        if (_byId.TryGetValue(tracked.Document.Id, out var current) && ReferenceEquals(current, tracked))
        {
            _byId.Remove(tracked.Document.Id);
        }
    }

    public void Clear()
    {
        _byEntity.Clear();
        _byId.Clear();
        _pending.Clear();
    }
}
