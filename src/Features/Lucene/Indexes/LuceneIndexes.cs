using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Indexing.Models;

namespace Sapling.Lucene.Indexes;

/// <summary>The tenant's indexes, in its own folder.</summary>
internal sealed class LuceneIndexes(ShellSettings settings, IOptions<ShellOptions> shells) : IDisposable
{
    private readonly Dictionary<string, LuceneIndex> _indexes = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public LuceneIndex Get(IndexProfile profile)
    {
        var name = profile.IndexName ?? profile.Name;

        if (name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || name is "." or "..")
        {
            throw new InvalidOperationException($"The index name '{name}' cannot be a folder name. Use letters, digits, '-' and '_'.");
        }

        lock (_lock)
        {
            if (!_indexes.TryGetValue(name, out var index))
            {
                _indexes[name] = index = LuceneIndex.Acquire(
                    Path.GetFullPath(Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, settings.Name, "Lucene", name)));
            }

            return index;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var index in _indexes.Values)
            {
                index.Release();
            }

            _indexes.Clear();
        }
    }
}
