using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Sets tenants up. Contract: Orchard Core 3.0.</summary>
public interface ISetupService
{
    /// <returns>The recipes that may set a tenant up.</returns>
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    /// <summary>
    /// Sets a tenant up from a recipe. When it fails, <see cref="SetupContext.Errors"/> says why, the tenant is uninitialised
    /// again, and what was stored is removed, so that it can be run again.
    /// </summary>
    /// <returns>The execution id of the recipe.</returns>
    Task<string> SetupAsync(SetupContext context);
}
