using System.Reflection;
using YesSql.Indexes;

namespace Sapling.Data.Indexes;

/// <summary>Compiles the reading of a result row into an index object.</summary>
internal static class RowReader
{
    private static readonly MethodInfo IsNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;

    public static Func<DbDataReader, IIndex> Compile(Type type, IndexColumn[] columns, bool reduce)
    {
        var constructor = type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, [])
            ?? throw new InvalidOperationException($"The index {type} needs a constructor without parameters.");
        var reader = Expression.Parameter(typeof(DbDataReader));
        var row = Expression.Variable(type);
        var properties = new List<PropertyInfo> { type.GetProperty("Id")! };

        if (!reduce && type.GetProperty("DocumentId") is { } documentId)
        {
            properties.Add(documentId);
        }

        properties.AddRange(columns.Select(column => column.Property));

        var body = new List<Expression> { Expression.Assign(row, Expression.New(constructor)) };

        for (var i = 0; i < properties.Count; i++)
        {
            var ordinal = Expression.Constant(i);

            if (properties[i].CanWrite)
            {
                body.Add(Expression.IfThen(
                    Expression.Not(Expression.Call(reader, IsNull, ordinal)),
                    Expression.Assign(Expression.Property(row, properties[i]), Read(reader, ordinal, properties[i].PropertyType))));
            }
        }

        body.Add(Expression.Convert(row, typeof(IIndex)));
        return Expression.Lambda<Func<DbDataReader, IIndex>>(Expression.Block([row], body), reader).Compile();
    }

    private static Expression Read(ParameterExpression reader, ConstantExpression ordinal, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;

        Expression value = plain switch
        {
            _ when plain.IsEnum => Expression.Convert(Call(nameof(DbDataReader.GetInt64)), plain),
            _ when plain == typeof(string) => Call(nameof(DbDataReader.GetString)),
            _ when plain == typeof(bool) => Call(nameof(DbDataReader.GetBoolean)),
            _ when plain == typeof(long) => Call(nameof(DbDataReader.GetInt64)),
            _ when plain == typeof(int) => Call(nameof(DbDataReader.GetInt32)),
            _ when plain == typeof(decimal) => Call(nameof(DbDataReader.GetDecimal)),
            _ when plain == typeof(double) => Call(nameof(DbDataReader.GetDouble)),
            _ when plain == typeof(float) => Call(nameof(DbDataReader.GetFloat)),
            _ when plain == typeof(Guid) => Call(nameof(DbDataReader.GetGuid)),
            _ when plain == typeof(DateTime) => Own(nameof(Utc)),
            _ when plain == typeof(DateTimeOffset) => Own(nameof(UtcOffset)),
            _ when plain == typeof(TimeSpan) => Own(nameof(Span)),
            _ when plain == typeof(char) => Own(nameof(Character)),
            _ when plain.IsPrimitive => Expression.Convert(Call(nameof(DbDataReader.GetInt64)), plain),
            _ => Expression.Call(reader, nameof(DbDataReader.GetFieldValue), [plain], ordinal),
        };

        return value.Type == type ? value : Expression.Convert(value, type);

        Expression Call(string method) => Expression.Call(reader, method, null, ordinal);

        Expression Own(string method) => Expression.Call(typeof(RowReader), method, null, reader, ordinal);
    }

    private static DateTime Utc(DbDataReader reader, int ordinal) => DateTime.SpecifyKind(reader.GetDateTime(ordinal), DateTimeKind.Utc);

    private static DateTimeOffset UtcOffset(DbDataReader reader, int ordinal) => new(Utc(reader, ordinal));

    private static TimeSpan Span(DbDataReader reader, int ordinal) => TimeSpan.FromTicks(reader.GetInt64(ordinal));

    private static char Character(DbDataReader reader, int ordinal) => reader.GetString(ordinal) is { Length: > 0 } text ? text[0] : '\0';
}
