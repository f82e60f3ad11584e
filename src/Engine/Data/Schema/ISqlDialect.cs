using System.Data;

namespace YesSql;

/// <summary>Contract: Orchard Core 3.0. What differs between databases in the SQL that modules write themselves.</summary>
public interface ISqlDialect
{
    string Name { get; }

    string CascadeConstraintsString { get; }

    string RandomOrderByClause { get; }

    bool SupportsUnique { get; }

    string FormatIndexName(string name);

    string FormatKeyName(string name);

    string GetSqlValue(object? value);

    string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    string InOperator(string values);

    string NotInOperator(string values);

    string QuoteForAliasName(string alias);

    string QuoteForColumnName(string columnName);

    string QuoteForTableName(string tableName, string? schema);

    DbType ToDbType(Type type);

    object? TryConvert(object? source);
}
