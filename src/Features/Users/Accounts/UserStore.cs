using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Sapling.Roles;
using YesSql;

namespace Sapling.Users.Accounts;

/// <summary>ASP.NET Core Identity's accounts as documents of the tenant.</summary>
internal sealed partial class UserStore(
    ISession session,
    ILookupNormalizer normalizer,
    IUserIdGenerator ids,
    IEnumerable<IUserEventHandler> handlers,
    RoleNames roleNames,
    IDataProtectionProvider dataProtection,
    IStringLocalizer<UserStore> localizer) : IUserStore<IUser>
{
    private readonly IStringLocalizer S = localizer;

    public void Dispose()
    {
        // The session belongs to the scope.
    }

    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken)
    {
        var account = Account(user);
        account.UserId ??= ids.GenerateUniqueId(user);

        var context = new UserCreateContext(user);
        foreach (var handler in handlers)
        {
            await handler.CreatingAsync(context);
        }

        if (context.Cancel)
        {
            return Refused("UserCreationCancelled", S["The account was refused by a part of the site."]);
        }

        await session.SaveAsync(account, cancellationToken: cancellationToken);
        await session.FlushAsync(cancellationToken);
        foreach (var handler in handlers)
        {
            await handler.CreatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken)
    {
        var context = new UserUpdateContext(user);
        foreach (var handler in handlers)
        {
            await handler.UpdatingAsync(context);
        }

        if (context.Cancel)
        {
            return Refused("UserUpdateCancelled", S["The change was refused by a part of the site."]);
        }

        await session.SaveAsync(Account(user), cancellationToken: cancellationToken);
        await session.FlushAsync(cancellationToken);
        foreach (var handler in handlers)
        {
            await handler.UpdatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken)
    {
        var context = new UserDeleteContext(user);
        foreach (var handler in handlers)
        {
            await handler.DeletingAsync(context);
        }

        if (context.Cancel)
        {
            return Refused("UserDeletionCancelled", S["The deletion was refused by a part of the site."]);
        }

        session.Delete(Account(user));
        await session.FlushAsync(cancellationToken);
        foreach (var handler in handlers)
        {
            await handler.DeletedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => string.IsNullOrEmpty(userId) ? null : await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
        => string.IsNullOrEmpty(normalizedUserName) ? null : await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken)
    {
        Account(user).UserName = userName!;
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(Account(user).NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken)
    {
        Account(user).NormalizedUserName = normalizedName!;
        return Task.CompletedTask;
    }

    private static User Account(IUser user)
        => user as User ?? throw new ArgumentException($"The account must be a {typeof(User).FullName}.", nameof(user));

    private static IdentityResult Refused(string code, string description)
        => IdentityResult.Failed(new IdentityError { Code = code, Description = description });
}

internal sealed class UserIds : IUserIdGenerator
{
    public string GenerateUniqueId(IUser user) => IdGenerator.GenerateId();
}
