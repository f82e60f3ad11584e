using System.Collections;
using System.Reflection;
using YesSql.Indexes;

namespace Sapling.Data.Indexes;

/// <summary>What a provider said about one index, ready to become an <see cref="IndexDescriptor"/>.</summary>
internal interface IIndexDescription
{
    IndexDescriptor Build(Type documentType);
}

internal sealed class IndexDescription<T, TIndex, TKey> : IIndexDescription, IMapFor<T, TIndex>, IGroupFor<TIndex>, IDeleteFor<TIndex>
    where TIndex : IIndex
{
    private Func<T, CancellationToken, Task<IEnumerable<TIndex>>>? _map;
    private Func<IGrouping<object, IIndex>, IIndex>? _reduce;
    private Func<IIndex, IEnumerable<IIndex>, IIndex?>? _delete;
    private Func<T, bool>? _when;
    private PropertyInfo? _group;

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _when = predicate;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map)
    {
        _map = map;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map) => Map((document, _) => Task.FromResult(map(document)));

    public IGroupFor<TIndex> Map(Func<T, TIndex> map) => Map((document, _) => Task.FromResult(One(map(document))));

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map) => Map((document, _) => map(document));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map) => Map(async (document, _) => One(await map(document)));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex>> map) =>
        Map(async (document, cancellation) => One(await map(document, cancellation)));

    public IReduceFor<TIndex, TGroup> Group<TGroup>(Expression<Func<TIndex, TGroup>> group)
    {
        var body = group.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : group.Body;

        _group = (body as MemberExpression)?.Member as PropertyInfo
            ?? throw new ArgumentException($"The index {typeof(TIndex).Name} must be grouped by one of its properties.", nameof(group));

        return new Reducer<TGroup>(this);
    }

    public void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null) =>
        _delete = delete is null ? null : (index, removed) => delete((TIndex)index, removed.Cast<TIndex>());

    public IndexDescriptor Build(Type documentType)
    {
        if (_map is null)
        {
            throw new InvalidOperationException($"The index {typeof(TIndex).Name} of {documentType.Name} has no Map(). Call Map() in its index provider.");
        }

        var map = _map;
        var when = _when;

        return new IndexDescriptor
        {
            Type = documentType,
            IndexType = typeof(TIndex),
            Map = async (document, cancellation) => (await map((T)document, cancellation) ?? []).OfType<IIndex>(),
            Filter = when is null ? null : document => when((T)document),
            Reduce = _reduce,
            Delete = _delete,
            GroupKey = _group,
        };
    }

    private static IEnumerable<TIndex> One(TIndex? index) => index is null ? [] : [index];

    private sealed class Reducer<TGroup>(IndexDescription<T, TIndex, TKey> description) : IReduceFor<TIndex, TGroup>
    {
        public IDeleteFor<TIndex> Reduce(Func<IGrouping<TGroup, TIndex>, TIndex> reduce)
        {
            description._reduce = group => reduce(new TypedGroup<TGroup>((TGroup)group.Key, group));
            return description;
        }
    }

    private sealed class TypedGroup<TGroup>(TGroup key, IEnumerable<IIndex> items) : IGrouping<TGroup, TIndex>
    {
        public TGroup Key => key;

        public IEnumerator<TIndex> GetEnumerator() => items.Cast<TIndex>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
