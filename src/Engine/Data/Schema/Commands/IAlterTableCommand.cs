namespace YesSql.Sql.Schema;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IAlterTableCommand : ISchemaCommand
{
    void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null);
    void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null);
    void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null);
    void CreateIndex(string indexName, params string[] columnNames);
    void DropColumn(string columnName);
    void DropIndex(string indexName);
    void RenameColumn(string columnName, string newName);
}
