using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace Sapling.Media.Images;

/// <summary>Deletes resized pictures that nobody has asked for in <see cref="MediaOptions.ResizedCacheMaxStale"/>.</summary>
[BackgroundTask(Title = "Resized Media Cache Purge", Schedule = "30 0 * * *", Description = "Deletes resized pictures that are no longer asked for.", LockTimeout = 1_000, LockExpiration = 300_000)]
internal sealed class ResizedImagesCleanup(ResizedImages images, IClock clock, IOptions<MediaOptions> options, ILogger<ResizedImagesCleanup> logger) : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        if (options.Value.ResizedCacheMaxStale is { } stale)
        {
            var count = images.Purge(clock.UtcNow - stale, cancellationToken);
            logger.LogInformation("{Count} resized pictures were deleted.", count);
        }

        return Task.CompletedTask;
    }
}
