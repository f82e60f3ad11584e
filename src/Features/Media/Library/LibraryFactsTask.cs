using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Sapling.Media.Library;

/// <summary>Reads, little by little, files that came into the library by other ways than an upload.</summary>
[BackgroundTask(Title = "Media Library Facts", Schedule = "* * * * *", Description = "Reads hashes and sizes of files that are new in the media library.", LockTimeout = 1_000, LockExpiration = 300_000)]
internal sealed class LibraryFactsTask : IBackgroundTask
{
    private const int FilesARun = 1_000;

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        => serviceProvider.GetRequiredService<LibraryFacts>().FillAsync(FilesARun, cancellationToken);
}
