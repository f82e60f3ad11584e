using OrchardCore.Security.Permissions;

namespace OrchardCore.Recipes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class RecipePermissions
{
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Manage Recipes", isSecurityCritical: true);
}
