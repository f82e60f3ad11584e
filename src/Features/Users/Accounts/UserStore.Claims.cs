using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Sapling.Users.Accounts;

internal sealed partial class UserStore : IUserRoleStore<IUser>, IUserClaimStore<IUser>, IUserLoginStore<IUser>
{
    public async Task AddToRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        var names = Account(user).RoleNames;
        if (!await IsInRoleAsync(user, roleName, cancellationToken))
        {
            // Identity hands over the normalised name; the account keeps the name as the role writes it.
            names.Add(await roleNames.FindAsync(normalizer.NormalizeName(roleName)!)
                ?? throw new InvalidOperationException($"There is no role '{roleName}'."));
        }
    }

    public Task RemoveFromRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        var names = Account(user).RoleNames;
        var normalized = normalizer.NormalizeName(roleName);
        foreach (var name in names.Where(name => normalizer.NormalizeName(name) == normalized).ToArray())
        {
            names.Remove(name);
        }

        return Task.CompletedTask;
    }

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).RoleNames);

    public Task<bool> IsInRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeName(roleName);
        return Task.FromResult(Account(user).RoleNames.Any(name => normalizer.NormalizeName(name) == normalized));
    }

    public async Task<IList<IUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeName(roleName);
        var users = await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == normalized).ListAsync(cancellationToken);
        return users.ToList<IUser>();
    }

    public Task<IList<Claim>> GetClaimsAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<Claim>>(Account(user).UserClaims.Select(claim => claim.ToClaim()).ToList());

    public Task AddClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        foreach (var claim in claims)
        {
            Account(user).UserClaims.Add(new UserClaim { ClaimType = claim.Type, ClaimValue = claim.Value });
        }

        return Task.CompletedTask;
    }

    public Task ReplaceClaimAsync(IUser user, Claim claim, Claim newClaim, CancellationToken cancellationToken)
    {
        foreach (var own in Account(user).UserClaims.Where(own => own.ClaimType == claim.Type && own.ClaimValue == claim.Value))
        {
            own.ClaimType = newClaim.Type;
            own.ClaimValue = newClaim.Value;
        }

        return Task.CompletedTask;
    }

    public Task RemoveClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        var own = Account(user).UserClaims;
        foreach (var claim in claims)
        {
            foreach (var removed in own.Where(item => item.ClaimType == claim.Type && item.ClaimValue == claim.Value).ToArray())
            {
                own.Remove(removed);
            }
        }

        return Task.CompletedTask;
    }

    public async Task<IList<IUser>> GetUsersForClaimAsync(Claim claim, CancellationToken cancellationToken)
    {
        var (type, value) = (claim.Type, claim.Value);
        var users = await session.Query<User, UserByClaimIndex>(index => index.ClaimType == type && index.ClaimValue == value).ListAsync(cancellationToken);
        return users.ToList<IUser>();
    }

    public Task AddLoginAsync(IUser user, UserLoginInfo login, CancellationToken cancellationToken)
    {
        Account(user).LoginInfos.Add(login);
        return Task.CompletedTask;
    }

    public Task RemoveLoginAsync(IUser user, string loginProvider, string providerKey, CancellationToken cancellationToken)
    {
        var logins = Account(user).LoginInfos;
        foreach (var login in logins.Where(login => login.LoginProvider == loginProvider && login.ProviderKey == providerKey).ToArray())
        {
            logins.Remove(login);
        }

        return Task.CompletedTask;
    }

    public Task<IList<UserLoginInfo>> GetLoginsAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).LoginInfos);

    public async Task<IUser?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken)
        => await session.Query<User, UserByLoginInfoIndex>(index => index.LoginProvider == loginProvider && index.ProviderKey == providerKey).FirstOrDefaultAsync(cancellationToken);
}
