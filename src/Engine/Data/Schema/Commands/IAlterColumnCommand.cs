namespace YesSql.Sql.Schema;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IAlterColumnCommand : IColumnCommand, ISchemaCommand, ITableCommand
{
    IAlterColumnCommand WithType(Type dbType, byte precision, byte scale);
    IAlterColumnCommand WithType(Type dbType, int? length);
}
