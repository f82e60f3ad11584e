using OrchardCore.Security.Permissions;

namespace OrchardCore.Taxonomies;

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageTaxonomies = new("ManageTaxonomy", "Manage taxonomies");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageTaxonomies]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageTaxonomies] },
        new() { Name = "Editor", Permissions = [ManageTaxonomies] },
    ];
}
