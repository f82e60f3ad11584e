using OrchardCore.Data.Migration;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs a recipe of a module's folder <c>Migrations</c> from a migration. Contract: Orchard Core 3.0.</summary>
public interface IRecipeMigrator
{
    /// <returns>The execution id.</returns>
    Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration);
}
