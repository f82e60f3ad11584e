using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace Sapling.Media.Storage;

/// <summary>Deletes what a process that was killed in the middle of writing left in the library and among the resized pictures.</summary>
[BackgroundTask(Title = "Unfinished Media Purge", Schedule = "15 * * * *", Description = "Deletes files that were never written to their end.", LockTimeout = 1_000, LockExpiration = 300_000)]
internal sealed class UnfinishedFilesCleanup(MediaFolders folders, IClock clock, IOptions<MediaOptions> options, ILogger<UnfinishedFilesCleanup> logger) : IBackgroundTask
{
    private static readonly EnumerationOptions _everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var count = Purge(folders.Library, StorePath.TemporaryPrefix + "*", cancellationToken)
            + Purge(folders.Resized, "*" + StorePath.TemporaryPrefix + "*", cancellationToken);
        if (count > 0)
        {
            logger.LogInformation("{Count} files that were never written to their end were deleted.", count);
        }

        return Task.CompletedTask;
    }

    private int Purge(string root, string pattern, CancellationToken cancellationToken)
    {
        var eldest = clock.UtcNow - options.Value.TemporaryFileLifetime;
        var count = 0;
        if (!Directory.Exists(root))
        {
            return count;
        }

        foreach (var file in Directory.EnumerateFiles(root, pattern, _everywhere))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (File.GetLastWriteTimeUtc(file) < eldest)
            {
                File.Delete(file);
                count++;
            }
        }

        return count;
    }
}
