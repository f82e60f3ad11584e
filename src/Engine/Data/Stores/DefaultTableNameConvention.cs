namespace YesSql.Services;

/// <summary>Contract: Orchard Core 3.0. <c>Document</c>, <c>{Index}</c>; in a collection <c>{Collection}_Document</c>, <c>{Collection}_{Index}</c>.</summary>
public class DefaultTableNameConvention : ITableNameConvention
{
    public const string DocumentTable = "Document";

    public string GetDocumentTable(string? collection = null) => string.IsNullOrEmpty(collection) ? DocumentTable : collection + "_" + DocumentTable;

    public string GetIndexTable(Type type, string? collection = null) => string.IsNullOrEmpty(collection) ? type.Name : collection + "_" + type.Name;
}
