namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IAccessorFactory
{
    IAccessor<T> CreateAccessor<T>(Type tContainer);
}
