namespace YesSql.Sql.Schema;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IAddColumnCommand : IColumnCommand, ICreateColumnCommand, ISchemaCommand, ITableCommand;
