namespace YesSql.Sql.Schema;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ISchemaCommand
{
    string Name { get; }
    List<ITableCommand> TableCommands { get; }
}
