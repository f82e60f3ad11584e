using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy.Hosting;

/// <summary>A tenant that is reloaded, stopped or removed while its readers are at it.</summary>
public sealed class TenantLifeTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goesOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync(builder => builder
            .ConfigureServices(services => services.AddSingleton<Probe>())
            .Configure((_, routes) => routes.MapGet("/slow", (Delegate)SlowAsync)));
        await _host.AddTenantAsync("Default", null, "Test.Base");
        await _host.AddTenantAsync("Other", "other", "Test.Base");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task RequestUnderWay_EndsWithWhatItBegan_WhenTheTenantIsReloaded()
    {
        var answer = await BeginAsync();

        await _host.Shells.ReloadShellContextAsync(_host.Shells.GetSettings("Other"));
        Assert.Equal(200, (await _host.GetAsync("/other/who")).Status);
        _goesOn.SetResult();

        Assert.Equal((200, "alive"), await answer);
    }

    [Fact]
    public async Task RequestUnderWay_EndsWithWhatItBegan_WhenTheTenantIsStopped()
    {
        var answer = await BeginAsync();

        await _host.Shells.UpdateShellSettingsAsync(new ShellSettings(_host.Shells.GetSettings("Other")).AsDisabled());
        Assert.Equal(404, (await _host.GetAsync("/other/who")).Status);
        _goesOn.SetResult();

        Assert.Equal((200, "alive"), await answer);
        Assert.False(_host.Shells.TryGetShellContext("Other", out _));
    }

    [Fact]
    public async Task RequestUnderWay_EndsWithWhatItBegan_WhenTheTenantIsRemoved()
    {
        var answer = await BeginAsync();
        var context = await _host.Shells.GetOrCreateShellContextAsync(_host.Shells.GetSettings("Other"));

        await _host.Shells.UpdateShellSettingsAsync(new ShellSettings(_host.Shells.GetSettings("Other")).AsDisabled());
        await _host.Shells.RemoveShellSettingsAsync(_host.Shells.GetSettings("Other"));
        Assert.False(context.IsDisposed);
        _goesOn.SetResult();

        Assert.Equal((200, "alive"), await answer);
        Assert.Equal(404, (await _host.GetAsync("/other/who")).Status);
        Assert.True(context.IsDisposed);
    }

    /// <summary>Whatever happens to a tenant, each request gets a whole answer.</summary>
    [Fact]
    public async Task ManyReadersOfATenantThatIsReloadedOverAndOver_AllGetTheirPages()
    {
        using var stop = new CancellationTokenSource();
        var reloads = Task.Run(async () =>
        {
            var count = 0;
            while (!stop.IsCancellationRequested)
            {
                await (count++ % 2 == 0
                    ? _host.Shells.ReloadShellContextAsync(_host.Shells.GetSettings("Other"))
                    : _host.Shells.ReleaseShellContextAsync(_host.Shells.GetSettings("Other")));
            }

            return count;
        });

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var got = new List<(int, string)>();
            for (var i = 0; i < 12; i++)
            {
                got.Add(await _host.GetAsync("/other/who"));
            }

            return got;
        })));
        await stop.CancelAsync();

        Assert.True(await reloads > 1);
        Assert.All(answers.SelectMany(got => got), answer => Assert.Equal((200, "Other|/other|/who"), answer));
    }

    [Fact]
    public async Task ReloadAll_AndReleaseAll_ReachEachTenant()
    {
        var before = new List<object>();
        foreach (var settings in _host.Shells.GetAllSettings())
        {
            before.Add(await _host.Shells.GetOrCreateShellContextAsync(settings));
        }

        await _host.Shells.ReleaseAllShellContextsAsync();
        Assert.Empty(_host.Shells.ListShellContexts().Intersect(before));

        await _host.Shells.ReloadAllShellContextsAsync();
        Assert.Equal((200, "Other|/other|/who"), await _host.GetAsync("/other/who"));
    }

    [Fact]
    public async Task Stopped_KeepsItsFilesAndFeatures_AndStartsAsItWas()
    {
        await _host.Shells.UpdateShellSettingsAsync(new ShellSettings(_host.Shells.GetSettings("Other")).AsDisabled());
        await _host.Shells.UpdateShellSettingsAsync(new ShellSettings(_host.Shells.GetSettings("Other")).AsRunning());

        Assert.Equal((200, "Other|/other|/who"), await _host.GetAsync("/other/who"));
    }

    [Fact]
    public async Task Scope_OfATenantByName_IsGivenOnlyIfThereIsOne()
    {
        var (scope, found) = await _host.Shells.TryGetScopeAsync("Other");
        await using (scope)
        {
            Assert.True(found);
            Assert.True(_host.Shells.IsShellActive(_host.Shells.GetSettings("Other")));
        }

        Assert.Equal((null, false), await _host.Shells.TryGetScopeAsync("Nobody"));
        Assert.False(_host.Shells.IsShellActive(new ShellSettings { Name = "Nobody" }));
    }

    [Fact]
    public async Task VersionId_ChangesWithEachUpdate()
    {
        var before = _host.Shells.GetSettings("Other").VersionId;

        await _host.Shells.UpdateShellSettingsAsync(_host.Shells.GetSettings("Other"));

        Assert.NotEqual(before, _host.Shells.GetSettings("Other").VersionId);
    }

    private async Task<Task<(int, string)>> BeginAsync()
    {
        var answer = _host.GetAsync("/other/slow");
        await _begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return answer;
    }

    private async Task<string> SlowAsync()
    {
        _begun.SetResult();
        await _goesOn.Task;
        return ShellScope.Services.GetRequiredService<Probe>().IsDisposed ? "gone" : "alive";
    }

    private sealed class Probe : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
