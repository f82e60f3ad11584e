using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Accounts;

internal sealed partial class UserStore :
    IUserTwoFactorStore<IUser>, IUserAuthenticatorKeyStore<IUser>, IUserTwoFactorRecoveryCodeStore<IUser>, IUserAuthenticationTokenStore<IUser>
{
    private const string Provider = "[SaplingUserStore]";
    private const string AuthenticatorKey = "AuthenticatorKey";
    private const string RecoveryCodes = "RecoveryCodes";

    private readonly IDataProtector _protector = dataProtection.CreateProtector("Sapling.Users.Tokens");

    public Task<bool> GetTwoFactorEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).TwoFactorEnabled);

    public Task SetTwoFactorEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
    {
        Account(user).TwoFactorEnabled = enabled;
        return Task.CompletedTask;
    }

    public async Task<string?> GetAuthenticatorKeyAsync(IUser user, CancellationToken cancellationToken)
    {
        var key = await GetTokenAsync(user, Provider, AuthenticatorKey, cancellationToken);
        try
        {
            return key is null ? null : _protector.Unprotect(key);
        }
        catch (CryptographicException)
        {
            // The tenant's keys are gone: the user has to enrol again.
            return null;
        }
    }

    public Task SetAuthenticatorKeyAsync(IUser user, string key, CancellationToken cancellationToken)
        => SetTokenAsync(user, Provider, AuthenticatorKey, _protector.Protect(key), cancellationToken);

    public Task ReplaceCodesAsync(IUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
        => SetTokenAsync(user, Provider, RecoveryCodes, string.Join(';', recoveryCodes.Select(Hash)), cancellationToken);

    public async Task<bool> RedeemCodeAsync(IUser user, string code, CancellationToken cancellationToken)
    {
        var hashes = await CodesAsync(user, cancellationToken);
        if (!hashes.Remove(Hash(code)))
        {
            return false;
        }

        await SetTokenAsync(user, Provider, RecoveryCodes, string.Join(';', hashes), cancellationToken);
        return true;
    }

    public async Task<int> CountCodesAsync(IUser user, CancellationToken cancellationToken) => (await CodesAsync(user, cancellationToken)).Count;

    public Task<string?> GetTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken)
        => Task.FromResult(Find(user, loginProvider, name)?.Value);

    public Task SetTokenAsync(IUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        if (Find(user, loginProvider, name) is { } token)
        {
            token.Value = value!;
        }
        else
        {
            Account(user).UserTokens.Add(new UserToken { LoginProvider = loginProvider, Name = name, Value = value! });
        }

        return Task.CompletedTask;
    }

    public Task RemoveTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        if (Find(user, loginProvider, name) is { } token)
        {
            Account(user).UserTokens.Remove(token);
        }

        return Task.CompletedTask;
    }

    private static UserToken? Find(IUser user, string loginProvider, string name)
        => Account(user).UserTokens.FirstOrDefault(token => token.LoginProvider == loginProvider && token.Name == name);

    private async Task<List<string>> CodesAsync(IUser user, CancellationToken cancellationToken)
        => [.. (await GetTokenAsync(user, Provider, RecoveryCodes, cancellationToken) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)];

    private static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim())));
}
