namespace OrchardCore.Security.Permissions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class PermissionProviderExtensions
{
    /// <returns>The permissions that exist among <paramref name="names"/>; unknown names are left out.</returns>
    public static async ValueTask<IEnumerable<Permission>> FindByNamesAsync(this IPermissionService permissionService, IEnumerable<string> names)
    {
        var wanted = names.ToHashSet(StringComparer.Ordinal);
        return (await permissionService.GetPermissionsAsync()).Where(permission => wanted.Contains(permission.Name)).ToArray();
    }
}
