using System.Linq.Expressions;

namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IGroupFor<TIndex> where TIndex : IIndex
{
    IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group);
}
