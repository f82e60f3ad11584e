namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IContentSerializer
{
    object Deserialize(string content, Type type);
    string Serialize(object item);
}
