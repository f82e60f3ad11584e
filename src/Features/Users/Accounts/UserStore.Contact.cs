using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Sapling.Users.Accounts;

internal sealed partial class UserStore : IUserEmailStore<IUser>, IUserPhoneNumberStore<IUser>
{
    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => string.IsNullOrEmpty(normalizedEmail) ? null : await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(Account(user).Email);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken)
    {
        Account(user).Email = email!;
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(Account(user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
    {
        Account(user).NormalizedEmail = normalizedEmail!;
        return Task.CompletedTask;
    }

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).EmailConfirmed);

    public async Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
    {
        var account = Account(user);
        var first = confirmed && !account.EmailConfirmed;
        account.EmailConfirmed = confirmed;
        if (first)
        {
            var context = new UserConfirmContext(user) { ConfirmationType = UserConfirmationType.Email };
            foreach (var handler in handlers)
            {
                await handler.ConfirmedAsync(context);
            }
        }
    }

    public Task<string?> GetPhoneNumberAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(Account(user).PhoneNumber);

    public Task SetPhoneNumberAsync(IUser user, string? phoneNumber, CancellationToken cancellationToken)
    {
        Account(user).PhoneNumber = phoneNumber!;
        return Task.CompletedTask;
    }

    public Task<bool> GetPhoneNumberConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).PhoneNumberConfirmed);

    public Task SetPhoneNumberConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
    {
        Account(user).PhoneNumberConfirmed = confirmed;
        return Task.CompletedTask;
    }
}
