namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ITypeService
{
    Type? this[string s] { get; }
    string this[Type t] { get; set; }
}
