namespace YesSql.Sql.Schema;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IColumnCommand : ISchemaCommand, ITableCommand
{
    IColumnCommand Unlimited();
    IColumnCommand WithDefault(object? @default);
    IColumnCommand WithLength(int? length);
    string ColumnName { get; }
    Type DbType { get; }
    object? Default { get; }
    int? Length { get; }
    byte? Precision { get; }
    byte? Scale { get; }
}
