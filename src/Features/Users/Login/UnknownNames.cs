using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace Sapling.Users.Login;

/// <summary>
/// Names of no account that somebody tried to sign in with. They are locked as accounts are: else the lock would tell which names are accounts.
/// </summary>
internal sealed class UnknownNames(IClock clock, IOptions<IdentityOptions> options)
{
    // Who tries more is slowed down by the limit of attempts long before.
    internal const int Most = 10_000;

    private readonly Dictionary<string, Failures> _names = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <returns>Null when the name is not locked.</returns>
    public DateTime? LockedUntil(string normalizedName)
    {
        lock (_lock)
        {
            return _names.GetValueOrDefault(normalizedName).LockedUntil is { } until && until > clock.UtcNow ? until : null;
        }
    }

    /// <summary>Counts a failed attempt.</summary>
    /// <returns>Until when it locked the name; null when it did not.</returns>
    public DateTime? Fail(string normalizedName)
    {
        lock (_lock)
        {
            if (_names.Count >= Most && !_names.ContainsKey(normalizedName))
            {
                _names.Clear();
            }

            var lockout = options.Value.Lockout;
            var count = _names.GetValueOrDefault(normalizedName).Count + 1;
            var failures = count < lockout.MaxFailedAccessAttempts ? new Failures(count, null) : new Failures(0, clock.UtcNow + lockout.DefaultLockoutTimeSpan);
            _names[normalizedName] = failures;
            return failures.LockedUntil;
        }
    }

    private readonly record struct Failures(int Count, DateTime? LockedUntil);
}
