namespace OrchardCore.Security.Permissions;

/// <summary>All permissions of the tenant's enabled features. Contract: Orchard Core 3.0.</summary>
public interface IPermissionService
{
    ValueTask<IEnumerable<Permission>> GetPermissionsAsync();

    /// <returns>The permission, or null when no enabled feature declares it.</returns>
    ValueTask<Permission> FindByNameAsync(string name);
}
