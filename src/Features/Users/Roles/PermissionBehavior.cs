namespace OrchardCore.Roles.Recipes;

/// <summary>What the permissions in a recipe do to those the role already holds. Contract: Orchard Core 3.0.</summary>
public enum PermissionBehavior
{
    Replace = 0,
    Add = 1,
    Remove = 2,
}
