using OrchardCore.Alias;
using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using Sapling.Data.Stores;
using YesSql;

namespace Sapling.Contents.Alias;

/// <summary>The handle <c>alias:main-menu</c>.</summary>
internal sealed class AliasHandleProvider(ISession session, AliasMemory memory) : IContentHandleProvider
{
    private readonly Dictionary<string, string?> _known = [];

    public int Order => 100;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AliasConstants.AliasPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var alias = handle[AliasConstants.AliasPrefix.Length..].Composed().ToLowerInvariant();

        if (!_known.TryGetValue(alias, out var id) && (id = memory.Find(alias)) is null)
        {
            var readAt = memory.Version;
            var index = await session.QueryIndex<AliasPartIndex>(row => row.Alias == alias && (row.Published || row.Latest))
                .OrderByDescending(row => row.Published)
                .FirstOrDefaultAsync();
            _known[alias] = id = index?.ContentItemId;

            // What this scope has saved and not committed is its own.
            if (id is not null && session.CurrentTransaction is null)
            {
                memory.Keep(alias, id, readAt);
            }
        }

        return id;
    }
}
