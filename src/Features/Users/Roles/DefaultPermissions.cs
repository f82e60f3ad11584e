using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Roles;

/// <summary>
/// Gives roles the permissions that features declare for roles of their name: a new role those of all features, a
/// feature installed later its own to the roles there are. What a person took away is not given back.
/// </summary>
internal sealed class DefaultPermissions(
    IDocumentManager<RolesDocument> documents,
    ISystemRoleProvider systemRoles,
    ITypeFeatureProvider typeFeatures,
    IServiceProvider services) : FeatureEventHandler, IRoleCreatedEventHandler
{
    public override async Task InstalledAsync(IFeatureInfo feature)
    {
        var stereotypes = services.GetServices<IPermissionProvider>()
            .Where(provider => typeFeatures.GetFeaturesForDependency(provider.GetType()).Any(declaring => declaring.Id == feature.Id))
            .SelectMany(provider => provider.GetDefaultStereotypes())
            .ToArray();

        if (stereotypes.Length > 0)
        {
            await GiveAsync(stereotypes, role => true);
        }
    }

    public Task RoleCreatedAsync(string roleName)
        => GiveAsync(
            services.GetServices<IPermissionProvider>().SelectMany(provider => provider.GetDefaultStereotypes()).ToArray(),
            role => string.Equals(role.RoleName, roleName, StringComparison.OrdinalIgnoreCase));

    private async Task GiveAsync(PermissionStereotype[] stereotypes, Func<Role, bool> applies)
    {
        var document = await documents.GetOrCreateMutableAsync();
        var changed = false;

        // The administrators' role holds everything anyway.
        foreach (var role in document.Roles.Where(role => applies(role) && !systemRoles.IsAdminRole(role.RoleName)))
        {
            foreach (var permission in stereotypes
                .Where(stereotype => string.Equals(stereotype.Name, role.RoleName, StringComparison.OrdinalIgnoreCase))
                .SelectMany(stereotype => stereotype.Permissions ?? []))
            {
                if (!role.RoleClaims.Exists(claim => claim.ClaimType == Permission.ClaimType && claim.ClaimValue == permission.Name))
                {
                    role.RoleClaims.Add(RoleClaim.Create(permission.Name));
                    changed = true;
                }
            }
        }

        if (changed)
        {
            await documents.UpdateAsync(document);
        }
    }
}
