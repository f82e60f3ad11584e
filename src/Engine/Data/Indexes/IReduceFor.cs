namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IReduceFor<TIndex, out TKey> where TIndex : IIndex
{
    IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce);
}
