using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Tenancy.Hosting;

public sealed class ShellHostTests
{
    [Fact]
    public async Task StartThatFails_IsTriedAgainByTheNextRequest()
    {
        var fails = true;
        await using var host = await StartAsync(_ => fails ? throw new InvalidOperationException("mất kết nối") : Task.CompletedTask);

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InTenantAsync("Other", _ => Task.CompletedTask));
        Assert.Equal(500, (await host.GetAsync("/other/who")).Status);

        fails = false;
        Assert.Equal(200, (await host.GetAsync("/other/who")).Status);
    }

    [Fact]
    public async Task LifeOfATenant_IsToldInOrder()
    {
        var log = new List<string>();
        await using var host = await StartAsync(name =>
        {
            log.Add(name);
            return Task.CompletedTask;
        });

        await host.GetAsync("/other/who");
        await host.GetAsync("/other/who");
        Assert.Equal(["first activating", "second activating", "second activated", "first activated"], log);

        log.Clear();
        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Other"));
        Assert.Equal(["first terminating", "second terminating", "second terminated", "first terminated"], log);

        log.Clear();
        await host.GetAsync("/other/who");
        Assert.Equal(4, log.Count);
    }

    [Fact]
    public async Task EndThatFails_EndsAllTheSame()
    {
        await using var host = await StartAsync(name => name.Contains("terminat", StringComparison.Ordinal) ? throw new InvalidOperationException(name) : Task.CompletedTask);
        await host.GetAsync("/other/who");
        var old = await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Other"));

        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Other"));

        Assert.True(old.IsDisposed);
        Assert.Equal(200, (await host.GetAsync("/other/who")).Status);
    }

    [Fact]
    public async Task NeverStartedTenant_EndsWithoutBeingTold()
    {
        var log = new List<string>();
        await using var host = await StartAsync(name =>
        {
            log.Add(name);
            return Task.CompletedTask;
        });

        await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Other"));
        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Other"));

        Assert.Empty(log);
    }

    /// <summary>A tenant that changes itself while it starts (as a setup does) must not run as it was before.</summary>
    [Fact]
    public async Task ChangeWhileStarting_StartsAnew()
    {
        TestHost host = null!;
        var starts = 0;
        host = await TestHost.StartAsync(builder => builder.ApplicationServices.AddSingleton<OrchardCore.Abstractions.Shell.IShellContextEvents>(new Created(async name =>
        {
            if (name == "Other" && ++starts == 1)
            {
                await host.Shells.ReloadShellContextAsync(host.Shells.GetSettings("Other"));
            }
        })));
        await using var _ = host;
        await host.AddTenantAsync("Other", "other", "Test.Base");
        starts = 0;

        var context = await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Other"));

        Assert.Equal(2, starts);
        Assert.False(context.Released);
        Assert.Equal(200, (await host.GetAsync("/other/who")).Status);
    }

    [Fact]
    public async Task Reload_OfATenantThatWasRemoved_ForgetsIt()
    {
        await using var host = await StartAsync(_ => Task.CompletedTask);
        var third = await host.AddTenantAsync("Third", "third", "Test.Base");
        await host.Services.GetRequiredService<IShellSettingsManager>().RemoveSettingsAsync(third);

        await host.Shells.ReloadShellContextAsync(third);

        Assert.False(host.Shells.TryGetSettings("Third", out _));
        Assert.Equal(404, (await host.GetAsync("/third/who")).Status);
    }

    [Fact]
    public async Task NewPrefix_AnswersAtOnceAndTheOldOneNoMore()
    {
        await using var host = await StartAsync(_ => Task.CompletedTask);
        var third = await host.AddTenantAsync("Third", "cu", "Test.Base");
        Assert.Equal("Third|/cu|/who", (await host.GetAsync("/cu/who")).Body);

        third.RequestUrlPrefix = "moi";
        await host.Shells.UpdateShellSettingsAsync(third);

        Assert.Equal("Third|/moi|/who", (await host.GetAsync("/moi/who")).Body);
        Assert.Equal(404, (await host.GetAsync("/cu/who")).Status);
    }

    [Fact]
    public async Task DefaultTenant_CannotBeRemoved()
    {
        await using var host = await StartAsync(_ => Task.CompletedTask);

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Shells.RemoveShellSettingsAsync(host.Shells.GetSettings("Default")));
    }

    [Fact]
    public async Task Handlers_HearOfReloadAndRelease()
    {
        await using var host = await StartAsync(_ => Task.CompletedTask);
        var log = new List<string>();
        host.Shells.ReloadingAsync += name => Note("reload " + name);
        host.Shells.ReleasingAsync += name => Note("release " + name);

        await host.Shells.ReloadShellContextAsync(host.Shells.GetSettings("Other"));
        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Other"));
        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("Other"), eventSource: false);

        Assert.Equal(["reload Other", "release Other"], log);

        Task Note(string line)
        {
            log.Add(line);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task UnknownTenant_IsAnErrorThatNamesIt()
    {
        await using var host = await StartAsync(_ => Task.CompletedTask);

        Assert.Contains("Nobody", Assert.ThrowsAny<Exception>(() => host.Shells.GetSettings("Nobody")).Message);
    }

    [Fact]
    public async Task FailingRequest_LeavesTheTenantRunning()
    {
        await using var host = await StartAsync(_ => Task.CompletedTask);

        Assert.Equal(500, (await host.GetAsync("/other/fail")).Status);
        Assert.Equal(200, (await host.GetAsync("/other/who")).Status);
        Assert.Equal(0, (await host.Shells.GetOrCreateShellContextAsync(host.Shells.GetSettings("Other"))).ActiveScopes);
    }

    private static async Task<TestHost> StartAsync(Func<string, Task> happens)
    {
        var host = await TestHost.StartAsync(builder => builder.ConfigureServices(services => services
            .AddScoped<IModularTenantEvents>(provider => new Events("first", provider, happens))
            .AddScoped<IModularTenantEvents>(provider => new Events("second", provider, happens))));
        await host.AddTenantAsync("Default", null, "Test.Base");
        await host.AddTenantAsync("Other", "other", "Test.Base");
        return host;
    }

    private sealed class Events(string name, IServiceProvider provider, Func<string, Task> happens) : ModularTenantEvents
    {
        private readonly ShellSettings _settings = provider.GetRequiredService<ShellSettings>();

        public override Task ActivatingAsync() => HappensAsync("activating");

        public override Task ActivatedAsync() => HappensAsync("activated");

        public override Task TerminatingAsync() => HappensAsync("terminating");

        public override Task TerminatedAsync() => HappensAsync("terminated");

        // The default tenant is started by the host, whenever that comes to it.
        private Task HappensAsync(string what) => _settings.IsDefaultShell() ? Task.CompletedTask : happens($"{name} {what}");
    }

    private sealed class Created(Func<string, Task> created) : OrchardCore.Abstractions.Shell.IShellContextEvents
    {
        public Task CreatedAsync(OrchardCore.Environment.Shell.Builders.ShellContext context) => created(context.Settings.Name);
    }
}
