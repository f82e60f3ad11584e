using System.Globalization;
using System.Text.Json;
using Sapling.Data.Indexes;
using Sapling.Data.Schema;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>A row of a map index as it is stored.</summary>
/// <param name="Values">Its columns as a JSON array; null when they are not known.</param>
internal readonly record struct StoredRow(Type Index, long Id, long DocumentId, string? Values)
{
    private static readonly Type[] s_comparable = [typeof(string), typeof(bool), typeof(byte), typeof(short), typeof(int), typeof(long), typeof(DateTime)];

    /// <summary>The column of <see cref="Values"/>, or null for an index with values that JSON does not hold exactly.</summary>
    public static string Select(IndexTable table, SqlDialect dialect) => table.Columns.All(column => IsComparable(column.Property.PropertyType))
        ? dialect.JsonArray(string.Join(", ", table.Columns.Select(column => dialect.QuoteForColumnName(column.Name))))
        : "NULL";

    /// <summary>Whether the index would be stored as this row is. In doubt it is not: then it is written again.</summary>
    public bool Equals(IIndex index, IndexTable table, SqlDialect dialect)
    {
        if (Values is null)
        {
            return false;
        }

        using var stored = JsonDocument.Parse(Values);
        var i = 0;

        foreach (var value in stored.RootElement.EnumerateArray())
        {
            if (!AreEqual(value, dialect.ToDatabase(table.Columns[i++].Get(index))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(JsonElement stored, object? value) => value switch
    {
        null => stored.ValueKind == JsonValueKind.Null,
        string text => stored.ValueKind == JsonValueKind.String && stored.ValueEquals(text),
        bool flag => stored.ValueKind == (flag ? JsonValueKind.True : JsonValueKind.False),
        DateTime date => stored.ValueKind == JsonValueKind.String && IsSame(stored.GetString()!, date),
        _ => stored.ValueKind == JsonValueKind.Number && stored.TryGetInt64(out var number) && number == Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    // PostgreSQL keeps microseconds.
    private static bool IsSame(string stored, DateTime date) =>
        DateTime.TryParse(stored, CultureInfo.InvariantCulture, out var known) && known.Ticks / TimeSpan.TicksPerMicrosecond == date.Ticks / TimeSpan.TicksPerMicrosecond;

    private static bool IsComparable(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain.IsEnum || s_comparable.Contains(plain));
}
