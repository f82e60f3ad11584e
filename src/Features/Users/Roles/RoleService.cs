using System.Runtime.CompilerServices;
using System.Security.Claims;
using OrchardCore.Documents;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace Sapling.Roles;

internal sealed class RoleService(IDocumentManager<RolesDocument> documents, ISystemRoleProvider systemRoles) : IRoleService
{
    // Asked at every request for every permission: the claims are made once for each version of the role.
    private static readonly ConditionalWeakTable<Role, Claim[]> s_claims = [];

    public async Task<IEnumerable<IRole>> GetRolesAsync() => (await documents.GetOrCreateImmutableAsync()).Roles;

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(role))
        {
            return [];
        }

        foreach (var stored in (await documents.GetOrCreateImmutableAsync()).Roles)
        {
            if (string.Equals(stored.RoleName, role, StringComparison.OrdinalIgnoreCase))
            {
                return s_claims.GetValue(stored, static stored => stored.RoleClaims.ConvertAll(claim => claim.ToClaim()).ToArray());
            }
        }

        return [];
    }

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync()
        => (await documents.GetOrCreateImmutableAsync()).Roles.ConvertAll(role => role.NormalizedRoleName);

    public ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(systemRoles.IsAdminRole(role));

    public ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(systemRoles.IsSystemRole(role));
}

/// <summary>Finds how a role writes its name.</summary>
internal sealed class RoleNames(IDocumentManager<RolesDocument> documents)
{
    public async Task<string?> FindAsync(string normalizedName)
        => (await documents.GetOrCreateImmutableAsync()).Roles.Find(role => role.NormalizedRoleName == normalizedName)?.RoleName
            ?? (await documents.GetOrCreateMutableAsync()).Roles.Find(role => role.NormalizedRoleName == normalizedName)?.RoleName;
}
