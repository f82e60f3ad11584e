using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Users;

namespace Sapling.Users.TwoFactor;

/// <summary>
/// Checks the codes of authenticator apps, each of which opens once: who reads one over a shoulder comes too late with it. Clocks may
/// differ by half a minute.
/// </summary>
internal sealed class OneTimeCodes(IClock clock) : AuthenticatorTokenProvider<IUser>
{
    private const string Provider = "Sapling.Users";
    private const string LastStep = "LastCodeStep";

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<IUser> manager, IUser user)
    {
        var key = await manager.GetAuthenticatorKeyAsync(user);
        if (string.IsNullOrEmpty(key))
        {
            return false;
        }

        _ = long.TryParse(await manager.GetAuthenticationTokenAsync(user, Provider, LastStep), NumberStyles.None, CultureInfo.InvariantCulture, out var used);
        var now = TimeCode.StepOf(clock.UtcNow);
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (step > used && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(TimeCode.Of(key, step)), Encoding.ASCII.GetBytes(token)))
            {
                await manager.SetAuthenticationTokenAsync(user, Provider, LastStep, step.ToString(CultureInfo.InvariantCulture));
                return true;
            }
        }

        return false;
    }
}
