namespace OrchardCore.Security.Permissions;

/// <summary>Declares a feature's permissions. Contract: Orchard Core 3.0.</summary>
public interface IPermissionProvider
{
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
