namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ITableNameConvention
{
    string GetDocumentTable(string? collection = null);
    string GetIndexTable(Type indexType, string? collection = null);
}
