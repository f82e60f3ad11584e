using System.Collections.Concurrent;
using OrchardCore.Modules;

namespace Sapling.Contents.Autosave;

/// <summary>Who has which item open: whoever's page gave a sign within the last minute. Kept in memory only.</summary>
internal sealed class Presence(IClock clock)
{
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Sign>> _items = new(StringComparer.Ordinal);

    internal void Touch(string itemId, string userId, string name)
    {
        Forget();
        _items.GetOrAdd(itemId, static _ => new(StringComparer.Ordinal))[userId] = new Sign(name, clock.UtcNow);
    }

    internal void Leave(string itemId, string userId)
    {
        if (_items.TryGetValue(itemId, out var people))
        {
            people.TryRemove(userId, out _);
        }
    }

    /// <summary>The names of the others who have the item open.</summary>
    internal IReadOnlyList<string> Others(string itemId, string userId)
    {
        var since = clock.UtcNow - s_silence;

        return _items.TryGetValue(itemId, out var people)
            ? [.. people.Where(person => person.Key != userId && person.Value.At >= since).Select(person => person.Value.Name).Order(StringComparer.CurrentCulture)]
            : [];
    }

    private void Forget()
    {
        var since = clock.UtcNow - s_silence;

        foreach (var (item, people) in _items)
        {
            foreach (var (user, sign) in people)
            {
                if (sign.At < since)
                {
                    people.TryRemove(new(user, sign));
                }
            }

            if (people.IsEmpty)
            {
                _items.TryRemove(new(item, people));
            }
        }
    }

    private readonly record struct Sign(string Name, DateTime At);
}
