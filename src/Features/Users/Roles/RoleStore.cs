using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Documents;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace Sapling.Roles;

/// <summary>ASP.NET Core Identity's roles, all in one document of the tenant.</summary>
internal sealed class RoleStore(
    IDocumentManager<RolesDocument> documents,
    ISystemRoleProvider systemRoles,
    ILookupNormalizer normalizer,
    IServiceProvider services) : IQueryableRoleStore<IRole>, IRoleClaimStore<IRole>
{
    private RolesDocument? _loaded;

    // Identity asks for it synchronously, after a method that has loaded the document.
    public IQueryable<IRole> Roles => (_loaded?.Roles ?? []).AsQueryable<IRole>();

    public void Dispose()
    {
        // Nothing of its own.
    }

    public async Task<IdentityResult> CreateAsync(IRole role, CancellationToken cancellationToken)
    {
        var stored = Stored(role);
        var document = await LoadAsync();
        stored.NormalizedRoleName ??= normalizer.NormalizeName(stored.RoleName);
        if (document.Roles.Exists(existing => existing.NormalizedRoleName == stored.NormalizedRoleName))
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().DuplicateRoleName(stored.RoleName));
        }

        document.Roles.Add(stored);
        await documents.UpdateAsync(document);
        foreach (var handler in Get<IRoleCreatedEventHandler>())
        {
            await handler.RoleCreatedAsync(stored.RoleName);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IRole role, CancellationToken cancellationToken)
    {
        var stored = Stored(role);
        var document = await LoadAsync();
        var index = document.Roles.FindIndex(existing => existing.NormalizedRoleName == stored.NormalizedRoleName);
        if (index < 0)
        {
            return IdentityResult.Failed(new IdentityError { Code = "RoleNotFound", Description = $"There is no role '{stored.RoleName}'." });
        }

        document.Roles[index] = stored;
        await documents.UpdateAsync(document);
        foreach (var handler in Get<IRoleUpdatedEventHandler>())
        {
            await handler.RoleUpdatedAsync(stored.RoleName);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IRole role, CancellationToken cancellationToken)
    {
        var stored = Stored(role);
        if (systemRoles.IsSystemRole(stored.RoleName))
        {
            return IdentityResult.Failed(new IdentityError { Code = "SystemRole", Description = $"'{stored.RoleName}' is a system role and cannot be removed." });
        }

        var document = await LoadAsync();
        document.Roles.RemoveAll(existing => existing.NormalizedRoleName == stored.NormalizedRoleName);
        document.MissingFeaturesByRole.Remove(stored.RoleName);
        await documents.UpdateAsync(document);
        foreach (var handler in Get<IRoleRemovedEventHandler>())
        {
            await handler.RoleRemovedAsync(stored.RoleName);
        }

        return IdentityResult.Success;
    }

    public async Task<IRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken)
        => await FindByNameAsync(normalizer.NormalizeName(roleId)!, cancellationToken);

    // A clone: what is changed before UpdateAsync must not show in the document others read.
    public async Task<IRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => (await LoadAsync()).Roles.Find(role => role.NormalizedRoleName == normalizedRoleName)?.Clone();

    public Task<string> GetRoleIdAsync(IRole role, CancellationToken cancellationToken) => Task.FromResult(role.RoleName);

    public Task<string?> GetRoleNameAsync(IRole role, CancellationToken cancellationToken) => Task.FromResult<string?>(role.RoleName);

    public Task SetRoleNameAsync(IRole role, string? roleName, CancellationToken cancellationToken)
    {
        Stored(role).RoleName = roleName!;
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedRoleNameAsync(IRole role, CancellationToken cancellationToken) => Task.FromResult<string?>(Stored(role).NormalizedRoleName);

    public Task SetNormalizedRoleNameAsync(IRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        Stored(role).NormalizedRoleName = normalizedName!;
        return Task.CompletedTask;
    }

    public Task<IList<Claim>> GetClaimsAsync(IRole role, CancellationToken cancellationToken = default)
        => Task.FromResult<IList<Claim>>(Stored(role).RoleClaims.ConvertAll(claim => claim.ToClaim()));

    public Task AddClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        Stored(role).RoleClaims.Add(new RoleClaim(claim.Type, claim.Value));
        return Task.CompletedTask;
    }

    public Task RemoveClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        Stored(role).RoleClaims.RemoveAll(own => own.ClaimType == claim.Type && own.ClaimValue == claim.Value);
        return Task.CompletedTask;
    }

    private static Role Stored(IRole role)
        => role as Role ?? throw new ArgumentException($"The role must be a {typeof(Role).FullName}.", nameof(role));

    private async Task<RolesDocument> LoadAsync() => _loaded = await documents.GetOrCreateMutableAsync();

    // Resolved late: the handlers themselves use roles.
    private IEnumerable<T> Get<T>() => (IEnumerable<T>)services.GetService(typeof(IEnumerable<T>))!;
}
