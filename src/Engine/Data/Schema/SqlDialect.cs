using System.Collections;
using System.Data;
using System.Globalization;
using Sapling.Data.Stores;
using YesSql;

namespace Sapling.Data.Schema;

/// <summary>What both dialects share, and what the engine needs beyond the contract.</summary>
internal abstract class SqlDialect : ISqlDialect
{
    public abstract string Name { get; }

    public abstract string True { get; }

    public abstract string False { get; }

    public abstract string IdentityColumn { get; }

    /// <summary>What stands for the next number in a row whose identity column is named.</summary>
    public abstract string NextIdentity { get; }

    public abstract bool SupportsConstraintChanges { get; }

    public abstract bool SupportsColumnChanges { get; }

    /// <summary>LIKE that ignores the case of ASCII letters.</summary>
    public abstract string Like { get; }

    public string CascadeConstraintsString => SupportsConstraintChanges ? " cascade" : "";

    public string RandomOrderByClause => "random()";

    public bool SupportsUnique => true;

    /// <summary>Appended to a SELECT inside a writing transaction whose rows are about to be changed.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Parameter and SQL for "is one of": one parameter whatever the number of values, so the text stays the same.</summary>
    public abstract (string Sql, object Value) OneOf(string column, string parameter, IReadOnlyList<object> values, bool negate);

    /// <summary>The lowest of a group's values, or the highest.</summary>
    public abstract string FirstOf(string value, bool descending);

    /// <summary>The values of a row as the text of a JSON array.</summary>
    public abstract string JsonArray(string columns);

    public abstract string DatePart(string part, string column);

    public abstract string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    public abstract string QuoteForTableName(string tableName, string? schema);

    public abstract string QuoteForColumnName(string columnName);

    public string QuoteForAliasName(string alias) => QuoteForColumnName(alias);

    public virtual string FormatIndexName(string name) => name;

    public string FormatKeyName(string name) => FormatIndexName(name);

    public string InOperator(string values) => Operator(" IN ", values);

    public string NotInOperator(string values) => Operator(" NOT IN ", values);

    public object? TryConvert(object? source) => ToDatabase(source);

    /// <summary>The value as this database stores it.</summary>
    public virtual object? ToDatabase(object? value) => value switch
    {
        null => null,
        string text => text.Composed(),
        char character => character.ToString().Composed(),
        Enum number => Convert.ToInt64(number, CultureInfo.InvariantCulture),
        TimeSpan span => span.Ticks,
        _ => value,
    };

    public virtual DbType ToDbType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;

        return type.IsEnum ? DbType.Int32
            : Types.TryGetValue(type, out var dbType) ? dbType
            : throw new NotSupportedException($"A column cannot be of type {type}. Use a number, string, bool, date, Guid, enum or byte[].");
    }

    public string GetSqlValue(object? value) => ToDatabase(value) switch
    {
        null => "null",
        string text => Quote(text),
        bool flag => flag ? True : False,
        Guid id => Quote(id.ToString()),
        DateTime date => Quote(date.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        DateOnly date => Quote(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => throw new NotSupportedException($"A value of type {other.GetType()} cannot be written as SQL."),
    };

    protected static DateTime Utc(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;

    private static string Quote(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Operator(string name, string values) =>
        name + (values.StartsWith('@') && !values.Contains(',', StringComparison.Ordinal) ? values : $"({values})");

    private static readonly Dictionary<Type, DbType> Types = new()
    {
        [typeof(bool)] = DbType.Boolean,
        [typeof(byte)] = DbType.Int16,
        [typeof(sbyte)] = DbType.Int16,
        [typeof(short)] = DbType.Int16,
        [typeof(ushort)] = DbType.Int32,
        [typeof(int)] = DbType.Int32,
        [typeof(uint)] = DbType.Int64,
        [typeof(long)] = DbType.Int64,
        [typeof(ulong)] = DbType.Int64,
        [typeof(float)] = DbType.Single,
        [typeof(double)] = DbType.Double,
        [typeof(decimal)] = DbType.Decimal,
        [typeof(string)] = DbType.String,
        [typeof(char)] = DbType.String,
        [typeof(Guid)] = DbType.Guid,
        [typeof(DateTime)] = DbType.DateTime,
        [typeof(DateTimeOffset)] = DbType.DateTimeOffset,
        [typeof(DateOnly)] = DbType.Date,
        [typeof(TimeSpan)] = DbType.Int64,
        [typeof(byte[])] = DbType.Binary,
    };
}
