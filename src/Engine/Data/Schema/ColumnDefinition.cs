using YesSql.Sql.Schema;

namespace Sapling.Data.Schema;

/// <summary>A column that a migration creates, adds or alters.</summary>
internal sealed class ColumnDefinition(string table, string columnName, Type dbType) : IAddColumnCommand, IAlterColumnCommand
{
    public string Name => table;

    public List<ITableCommand> TableCommands { get; } = [];

    public string ColumnName => columnName;

    public Type DbType { get; private set; } = dbType;

    public object? Default { get; private set; }

    public int? Length { get; private set; }

    public byte? Precision { get; private set; }

    public byte? Scale { get; private set; }

    public bool IsIdentity { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public bool IsUnique { get; private set; }

    public IColumnCommand Unlimited()
    {
        Length = null;
        return this;
    }

    public IColumnCommand WithDefault(object? @default)
    {
        Default = @default;
        return this;
    }

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, int? length)
    {
        (DbType, Length) = (dbType, length);
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, byte precision, byte scale)
    {
        (DbType, Precision, Scale) = (dbType, precision, scale);
        return this;
    }

    public ICreateColumnCommand Identity()
    {
        IsIdentity = true;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand PrimaryKey()
    {
        IsPrimaryKey = true;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        IsUnique = true;
        return this;
    }

    public ICreateColumnCommand NotUnique()
    {
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand WithPrecision(byte? precision)
    {
        Precision = precision;
        return this;
    }

    public ICreateColumnCommand WithScale(byte? scale)
    {
        Scale = scale;
        return this;
    }

    public string TypeName(SqlDialect dialect) => dialect.GetTypeName(dialect.ToDbType(DbType), Length, Precision, Scale);

    public string ToSql(SqlDialect dialect)
    {
        var name = dialect.QuoteForColumnName(ColumnName);

        if (IsIdentity)
        {
            return $"{name} {dialect.IdentityColumn}";
        }

        return $"{name} {TypeName(dialect)}"
            + (IsNotNull || IsPrimaryKey ? " NOT NULL" : "")
            + (Default is null ? "" : " DEFAULT " + dialect.GetSqlValue(Default))
            + (IsPrimaryKey ? " PRIMARY KEY" : "")
            + (IsUnique ? " UNIQUE" : "");
    }
}
