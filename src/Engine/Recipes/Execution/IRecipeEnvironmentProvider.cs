namespace OrchardCore.Recipes.Services;

/// <summary>Fills what <c>parameters()</c> can read when a recipe runs outside setup. Contract: Orchard Core 3.0.</summary>
public interface IRecipeEnvironmentProvider
{
    int Order { get; }

    Task PopulateEnvironmentAsync(IDictionary<string, object> environment);
}
