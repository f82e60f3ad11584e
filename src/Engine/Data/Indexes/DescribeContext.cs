using Sapling.Data.Indexes;

namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. Collects the index descriptions of a provider.</summary>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IIndexDescription> _descriptions = [];

    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex => For<TIndex, object>();

    public IMapFor<T, TIndex> For<TIndex, TKey>() where TIndex : IIndex
    {
        var description = new IndexDescription<T, TIndex, TKey>();
        _descriptions.Add(description);
        return description;
    }

    public IEnumerable<IndexDescriptor> Describe(params Type[] types) => _descriptions
        .Where(_ => types.Length == 0 || types.Contains(typeof(T)))
        .Select(description => description.Build(typeof(T)));
}
