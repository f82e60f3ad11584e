namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDeleteFor<TIndex> where TIndex : IIndex
{
    void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null);
}
