using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace Sapling.Users.Accounts;

internal sealed partial class UserStore : IUserPasswordStore<IUser>, IUserSecurityStampStore<IUser>, IUserLockoutStore<IUser>
{
    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(Account(user).PasswordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).PasswordHash is not null);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        Account(user).PasswordHash = passwordHash!;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(Account(user).SecurityStamp ?? "");

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken)
    {
        Account(user).SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Account(user).LockoutEndUtc is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        Account(user).LockoutEndUtc = lockoutEnd?.UtcDateTime;
        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(++Account(user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
    {
        Account(user).AccessFailedCount = 0;
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
    {
        Account(user).IsLockoutEnabled = enabled;
        return Task.CompletedTask;
    }
}
