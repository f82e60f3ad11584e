using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace Sapling.Display.ShapeTables;

/// <summary>
/// Keeps the shape table of each theme of the tenant. A change of features builds a new tenant container, and with it new tables.
/// </summary>
internal sealed class ShapeTableManager(IServiceProvider services) : IShapeTableManager
{
    private readonly ConcurrentDictionary<string, Task<ShapeTable>> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();

    public Task<ShapeTable> GetShapeTableAsync(string? themeId)
    {
        themeId ??= string.Empty;

        if (_tables.TryGetValue(themeId, out var table) && !table.IsFaulted && !table.IsCanceled)
        {
            return table;
        }

        lock (_lock)
        {
            if (_tables.TryGetValue(themeId, out table) && !table.IsFaulted && !table.IsCanceled)
            {
                return table;
            }

            // Not on the request's thread inside of the lock: the providers may take long.
            return _tables[themeId] = Task.Run(() => BuildAsync(themeId));
        }
    }

    private async Task<ShapeTable> BuildAsync(string themeId)
    {
        await using var scope = services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<ShapeTableComposer>(scope.ServiceProvider).ComposeAsync(themeId);
    }
}
