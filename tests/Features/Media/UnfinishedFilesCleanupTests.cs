using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardSite.Features.Tests.Contents;
using Sapling.Media.Storage;

namespace OrchardSite.Features.Tests.Media;

/// <summary>What a process left that was killed while it wrote.</summary>
public sealed class UnfinishedFilesCleanupTests : IDisposable
{
    private readonly SaigonClock _clock = new();
    private readonly string _root = Directory.CreateTempSubdirectory("unfinished").FullName;

    [Fact]
    public async Task OldUnfinishedFilesGoAndAllOthersStay()
    {
        Write("Media/.~half", 2);
        Write("Media/a/b/.~half", 2);
        Write("MediaCache/0a/made.webp.~half", 2);
        Write("Media/.~being-written", 0.5);
        Write("Media/a/b/anh~.jpg", 2);
        Write("Media/.well-known", 2);
        Write("MediaCache/0a/made.webp", 2);

        await RunAsync();

        Assert.Equal(
            ["Media/.well-known", "Media/.~being-written", "Media/a/b/anh~.jpg", "MediaCache/0a/made.webp"],
            Directory.EnumerateFiles(Tenant, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Tenant, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ATenantWithoutMediaHasNoneToDelete() => await RunAsync();

    [Fact]
    public async Task ATenantThatStopsIsNotKeptWaiting()
    {
        Write("Media/.~half", 2);

        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(new CancellationToken(canceled: true)));
        Assert.True(File.Exists(Path.Combine(Tenant, "Media/.~half")));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Tenant => Path.Combine(_root, "Sites", "A");

    private Task RunAsync(CancellationToken cancellationToken = default)
    {
        var options = Options.Create(new MediaOptions { AssetsPath = "Media", TemporaryFileLifetime = TimeSpan.FromHours(1) });
        var folders = new MediaFolders(Options.Create(new ShellOptions { ShellsApplicationDataPath = _root, ShellsContainerName = "Sites" }), new ShellSettings { Name = "A" }, options);
        return new UnfinishedFilesCleanup(folders, _clock, options, NullLogger<UnfinishedFilesCleanup>.Instance).DoWorkAsync(null!, cancellationToken);
    }

    private void Write(string path, double hoursAgo)
    {
        var file = Path.Combine(Tenant, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "x");
        File.SetLastWriteTimeUtc(file, _clock.UtcNow.AddHours(-hoursAgo));
    }
}
