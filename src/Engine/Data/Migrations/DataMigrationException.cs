namespace Sapling.Data.Migrations;

/// <summary>A step of a migration failed; what it did was undone and it runs again at the next start.</summary>
public sealed class DataMigrationException(string message, Exception innerException) : Exception(message, innerException);
