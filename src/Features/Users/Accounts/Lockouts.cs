using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Accounts;

/// <summary>Says until when an account is locked.</summary>
internal sealed class Lockouts(IClock clock, ILocalClock localClock, IStringLocalizer<Lockouts> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public Task<string> SayAsync(IUser user) => SayAsync((user as User)?.LockoutEndUtc);

    public async Task<string> SayAsync(DateTime? lockedUntil)
    {
        var now = clock.UtcNow;
        if (lockedUntil is not { } end || end <= now)
        {
            return S["The account is locked after too many wrong attempts. Try again later."];
        }

        if (end - now > TimeSpan.FromDays(1))
        {
            return S["The account is locked. Ask your administrator."];
        }

        var until = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)));
        return S["The account is locked after too many wrong attempts. Try again in {0} minutes, at {1:HH:mm}.", (int)Math.Ceiling((end - now).TotalMinutes), until];
    }
}
