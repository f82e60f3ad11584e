namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ICompiledQuery<T> where T : class
{
    Expression<Func<IQuery<T>, IQuery<T>>> Query();
}
