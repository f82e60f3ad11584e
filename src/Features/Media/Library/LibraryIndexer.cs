using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace Sapling.Media.Library;

/// <summary>Runs the comparison of folders with the disk outside of requests, once for all who wait for it.</summary>
internal sealed class LibraryIndexer(IShellHost shells, ShellSettings settings, ILogger<LibraryIndexer> logger)
{
    private const int ChangesAtOnce = 5_000;

    /// <summary>How long a page waits for a folder that is new to the index.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, Lazy<Task>> _running = new(StringComparer.Ordinal);

    /// <summary>Sees to it that the index of the folder is up to date. False when that takes longer than a reader should wait; it goes on.</summary>
    public async Task<bool> EnsureAsync(string folder, LibrarySync sync)
    {
        if (await sync.IsFreshAsync(folder))
        {
            return true;
        }

        var work = _running.GetOrAdd(folder, path => new(() => Start(path))).Value;
        await Task.WhenAny(work, Task.Delay(_patience));
        return work.IsCompleted;
    }

    private Task Start(string folder)
    {
        // The work outlives the request that asks for it, so nothing of the request may flow into it.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => RunAsync(folder));
        }
    }

    private async Task RunAsync(string folder)
    {
        try
        {
            for (var done = false; !done;)
            {
                await (await shells.GetScopeAsync(settings)).UsingAsync(async scope =>
                    done = await scope.ServiceProvider.GetRequiredService<LibrarySync>().SyncAsync(folder, ChangesAtOnce));
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.LogError(exception, "The folder '{Folder}' of the media library could not be indexed; it is tried again when it is opened.", folder);
        }
        finally
        {
            _running.TryRemove(folder, out _);
        }
    }
}
