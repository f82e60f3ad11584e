using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Sapling.Media.Library;

/// <summary>Runs the comparison of folders with the disk outside of requests, once for all who wait for it.</summary>
internal sealed class LibraryIndexer(IShellHost shells, ShellSettings settings, IClock clock, ILogger<LibraryIndexer> logger)
{
    private const int ChangesAtOnce = 5_000;

    /// <summary>How long a page waits for a folder that is new to the index.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);

    /// <summary>Asking each of very many folders, or of some on a slow disk, takes so long that not every page can do it.</summary>
    private static readonly TimeSpan _slow = TimeSpan.FromMilliseconds(200);

    private const int RestAfterSlow = 50;

    private readonly ConcurrentDictionary<(string Folder, bool IsDeep), Lazy<Task>> _running = new();
    private readonly ConcurrentDictionary<string, DateTime> _freshUntil = new(StringComparer.Ordinal);

    /// <summary>Sees to it that the index is up to date for the listing. False when that takes longer than a reader should wait; it goes on.</summary>
    public async Task<bool> EnsureAsync(LibraryListing listing, LibrarySync sync)
    {
        var (folder, isDeep) = (listing.Folder, listing.IsDeep);
        if (await (isDeep ? IsFreshBelowAsync(folder, sync) : sync.IsFreshAsync(folder)))
        {
            return true;
        }

        var work = _running.GetOrAdd((folder, isDeep), key => new(() => Start(key.Folder, key.IsDeep))).Value;
        await Task.WhenAny(work, Task.Delay(_patience));
        return work.IsCompleted;
    }

    private async Task<bool> IsFreshBelowAsync(string folder, LibrarySync sync)
    {
        var start = clock.UtcNow;
        if (_freshUntil.TryGetValue(folder, out var until) && start < until)
        {
            return true;
        }

        _freshUntil.TryRemove(folder, out _);
        var isFresh = await sync.IsFreshBelowAsync(folder);
        var taken = clock.UtcNow - start;
        if (isFresh && taken > _slow)
        {
            _freshUntil[folder] = clock.UtcNow + (taken * RestAfterSlow);
        }

        return isFresh;
    }

    private Task Start(string folder, bool isDeep)
    {
        // The work outlives the request that asks for it, so nothing of the request may flow into it.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => RunAsync(folder, isDeep));
        }
    }

    private async Task RunAsync(string folder, bool isDeep)
    {
        var waiting = new Queue<string>([folder]);
        try
        {
            while (waiting.TryDequeue(out var next))
            {
                await SyncAsync(next);
                if (isDeep)
                {
                    await InScopeAsync(async sync => (await sync.ChildrenAsync(next)).ToList().ForEach(waiting.Enqueue));
                }
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.LogError(exception, "The folder '{Folder}' of the media library could not be indexed; it is tried again when it is opened.", folder);
        }
        finally
        {
            _running.TryRemove((folder, isDeep), out _);
        }
    }

    private async Task SyncAsync(string folder)
    {
        for (var done = false; !done;)
        {
            await InScopeAsync(async sync => done = await sync.SyncAsync(folder, ChangesAtOnce));
        }
    }

    // A transaction for so many changes: writers of articles must not wait for a whole library.
    private async Task InScopeAsync(Func<LibrarySync, Task> work)
        => await (await shells.GetScopeAsync(settings)).UsingAsync(scope => work(scope.ServiceProvider.GetRequiredService<LibrarySync>()));
}
