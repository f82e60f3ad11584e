using Microsoft.AspNetCore.Identity;
using OrchardCore.Locking.Distributed;
using OrchardCore.Users.Indexes;
using YesSql;

namespace Sapling.Users.Login;

/// <summary>
/// Lets attempts at the password or the codes of one account happen one after the other. What one counted or used up is kept before the
/// next is looked at: else many that are sent at once would all be looked at before the first is counted.
/// </summary>
public sealed class OneByOne(IDistributedLock locks, ISession session, ILookupNormalizer normalizer)
{
    /// <param name="account">The id of the account.</param>
    /// <param name="attempt">Reads the account by itself: what was read before may be older than the attempt before this one.</param>
    public async Task<T> DoAsync<T>(string account, Func<Task<T>> attempt)
    {
        await session.SaveChangesAsync();
        await using var locker = await locks.AcquireLockAsync("Sapling.Users.SignIn:" + account);
        session.DetachAll();
        var result = await attempt();
        await session.SaveChangesAsync();
        return result;
    }

    /// <returns>The id of the account with this name or mail address; what was typed when there is none.</returns>
    public async Task<string> AccountAsync(string typed)
    {
        var name = normalizer.NormalizeName(typed.Trim());
        var account = await session.QueryIndex<UserIndex>(index => index.NormalizedUserName == name || index.NormalizedEmail == name).FirstOrDefaultAsync();
        return account?.UserId ?? name;
    }
}
