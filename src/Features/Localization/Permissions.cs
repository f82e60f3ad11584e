using OrchardCore.Security.Permissions;

namespace OrchardCore.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class LocalizationPermissions
{
    public static readonly Permission ManageCultures = new("ManageCultures", "Manage supported culture");
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([LocalizationPermissions.ManageCultures]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [LocalizationPermissions.ManageCultures] },
    ];
}
