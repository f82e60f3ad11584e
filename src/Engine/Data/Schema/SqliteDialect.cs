using System.Data;
using System.Globalization;
using System.Text.Json;

namespace Sapling.Data.Schema;

internal sealed class SqliteDialect : SqlDialect
{
    // The provider's own format: it sorts as text, which is how SQLite compares dates.
    private const string DateTimeFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    public override string Name => "Sqlite";

    public override string True => "1";

    public override string False => "0";

    public override string IdentityColumn => "INTEGER NOT NULL PRIMARY KEY";

    public override string NextIdentity => "NULL";

    public override bool SupportsConstraintChanges => false;

    public override bool SupportsColumnChanges => false;

    public override string Like => "LIKE";

    public override string ForUpdate => "";

    public override string QuoteForTableName(string tableName, string? schema) => QuoteForColumnName(tableName);

    public override string QuoteForColumnName(string columnName) => "\"" + columnName.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public override (string Sql, object Value) OneOf(string column, string parameter, IReadOnlyList<object> values, bool negate) =>
        ($"{column} {(negate ? "NOT IN" : "IN")} (SELECT value FROM json_each({parameter}))", JsonSerializer.Serialize(values, JOptions.UnsafeRelaxedJsonEscaping));

    public override string FirstOf(string value, bool descending) => $"{(descending ? "MAX" : "MIN")}({value})";

    public override string JsonArray(string columns) => $"json_array({columns})";

    public override string DatePart(string part, string column) => part switch
    {
        "Year" => $"CAST(strftime('%Y', {column}) AS INTEGER)",
        "Month" => $"CAST(strftime('%m', {column}) AS INTEGER)",
        "Day" => $"CAST(strftime('%d', {column}) AS INTEGER)",
        "Hour" => $"CAST(strftime('%H', {column}) AS INTEGER)",
        _ => throw new NotSupportedException($"The date part {part} cannot be used in a query. Use Year, Month, Day or Hour."),
    };

    public override object? ToDatabase(object? value) => value switch
    {
        bool flag => flag ? 1L : 0L,
        DateTime date => Utc(date).ToString(DateTimeFormat, CultureInfo.InvariantCulture),
        DateTimeOffset date => date.UtcDateTime.ToString(DateTimeFormat, CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Guid id => id.ToString("D").ToUpperInvariant(),
        _ => base.ToDatabase(value),
    };

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.Boolean or DbType.Byte or DbType.Int16 or DbType.Int32 or DbType.Int64 => "INTEGER",
        DbType.Single or DbType.Double => "REAL",
        DbType.Decimal => "NUMERIC",
        DbType.Binary => "BLOB",
        _ => "TEXT",
    };
}
