namespace YesSql.Sql.Schema;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ICreateColumnCommand : IColumnCommand, ISchemaCommand, ITableCommand
{
    ICreateColumnCommand Identity();
    ICreateColumnCommand NotNull();
    ICreateColumnCommand NotUnique();
    ICreateColumnCommand Nullable();
    ICreateColumnCommand PrimaryKey();
    ICreateColumnCommand Unique();
    ICreateColumnCommand WithPrecision(byte? precision);
    ICreateColumnCommand WithScale(byte? scale);
    bool IsIdentity { get; }
    bool IsNotNull { get; }
    bool IsPrimaryKey { get; }
    bool IsUnique { get; }
}
