namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IAccessor<T>
{
    T Get(object obj);
    void Set(object obj, T value);
}
