using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Tenancy.Features;

namespace OrchardSite.Engine.Tests.Tenancy.Features;

public sealed class ShellDescriptorManagerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-").FullName;
    private readonly ShellSettings _settings = new ShellSettings { Name = "A" }.AsRunning();
    private readonly ShellDescriptorStore _store;
    private readonly List<ShellDescriptor> _told = [];

    public ShellDescriptorManagerTests() =>
        _store = new(Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder, ShellsContainerName = "Sites" }));

    private string FilePath => Path.Combine(_folder, "Sites", "A", "features.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task NothingStored_IsNull() => Assert.Null(await Manager().GetShellDescriptorAsync());

    [Fact]
    public async Task Update_CountsUp_KeepsWhatWasEverInstalled_AndTells()
    {
        await UpdateAsync(0, "A", "B");
        await UpdateAsync(1, "B", "C");

        var stored = await Manager().GetShellDescriptorAsync();
        Assert.Equal((2, "B C"), (stored.SerialNumber, Ids(stored.Features)));
        Assert.Equal([("A", 1), ("B", 1), ("C", 2)], stored.Installed.Select(feature => (feature.Id, feature.SerialNumber)));
        Assert.Equal([1, 2], _told.Select(descriptor => descriptor.SerialNumber));
        Assert.True(stored.WasFeatureAlreadyInstalled("A"));
        Assert.False(stored.WasFeatureAlreadyInstalled("C"));
        Assert.False(stored.WasFeatureAlreadyInstalled("D"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Update_OfAnOlderOrUnknownState_IsRefused_AndChangesNothing(int serial)
    {
        await UpdateAsync(0, "A");
        _told.Clear();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => UpdateAsync(serial, "B"));

        Assert.Contains("someone else", error.Message);
        Assert.Equal("A", Ids((await Manager().GetShellDescriptorAsync()).Features));
        Assert.Empty(_told);
    }

    /// <summary>Of two who change what both have read, the second sees what the first made of it, and is told.</summary>
    [Fact]
    public async Task ChangesAtOnce_AreMadeOneAfterTheOther()
    {
        var begun = new TaskCompletionSource();
        using var goesOn = new ManualResetEventSlim();
        ShellDescriptor? seen = null;

        var first = Task.Run(() => _store.ChangeAsync(_settings, _ =>
        {
            begun.SetResult();
            goesOn.Wait();
            return new ShellDescriptor { SerialNumber = 1 };
        }));
        await begun.Task;
        var second = _store.ChangeAsync(_settings, existing => seen = existing ?? new ShellDescriptor());
        goesOn.Set();
        await Task.WhenAll(first, second);

        Assert.Equal(1, seen!.SerialNumber);
    }

    [Fact]
    public async Task SetupThatFailedBefore_DoesNotStandInTheWay()
    {
        await UpdateAsync(0, "Left", "Over");
        _settings.AsInitializing();

        await UpdateAsync(0, "A");

        var stored = await Manager().GetShellDescriptorAsync();
        Assert.Equal((1, "A", "A"), (stored.SerialNumber, Ids(stored.Features), Ids(stored.Installed)));
    }

    [Fact]
    public async Task SameFeatureTwice_IsStoredOnce()
    {
        await UpdateAsync(0, "A", "A");

        Assert.Equal("A", Ids((await Manager().GetShellDescriptorAsync()).Features));
    }

    [Fact]
    public async Task FeaturesOfTheHost_AreThereWhateverIsStored()
    {
        await UpdateAsync(0, "A");

        var read = await Manager(new ShellFeature("A", alwaysEnabled: true), new TenantFeature("Host"), new SetupFeature("Setup")).GetShellDescriptorAsync();

        Assert.Equal([("A", true), ("Host", true)], read.Features.Select(feature => (feature.Id, feature.AlwaysEnabled)));
        Assert.Equal("A", Ids((await Manager().GetShellDescriptorAsync()).Features));
    }

    [Theory]
    [InlineData("{ \"Features\": [ ")]
    [InlineData("[]")]
    [InlineData("{ \"SerialNumber\": \"một\" }")]
    public async Task BrokenFile_IsAnErrorThatNamesIt_AndIsNotWrittenOver(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        await File.WriteAllTextAsync(FilePath, text);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Manager().GetShellDescriptorAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => UpdateAsync(0, "A"));

        Assert.Contains(FilePath, error.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(FilePath));
    }

    /// <summary>After a failed change the next one must still come through.</summary>
    [Fact]
    public async Task ChangeThatFails_LetsTheNextOneIn()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.ChangeAsync(_settings, _ => throw new InvalidOperationException("hỏng")));

        Assert.False(File.Exists(FilePath));
        await UpdateAsync(0, "A").WaitAsync(TimeSpan.FromSeconds(30));
    }

    private Task UpdateAsync(int serial, params string[] ids) => Manager().UpdateShellDescriptorAsync(serial, ids.Select(id => new ShellFeature(id)));

    private ShellDescriptorManager Manager(params ShellFeature[] hostFeatures) => new(_store, _settings, hostFeatures, [new Told(_told)]);

    private static string Ids(IEnumerable<ShellFeature> features) => string.Join(' ', features.Select(feature => feature.Id));

    private sealed class Told(List<ShellDescriptor> told) : IShellDescriptorManagerEventHandler
    {
        public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings)
        {
            lock (told)
            {
                told.Add(descriptor);
            }

            return Task.CompletedTask;
        }
    }
}
