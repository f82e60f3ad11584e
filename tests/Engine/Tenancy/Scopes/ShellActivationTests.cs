using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Tenancy.Scopes;

/// <summary>What a tenant does when it starts is done before its first reader comes, and cannot wait for itself.</summary>
public sealed class ShellActivationTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly List<string> _log = [];

    [Fact]
    public async Task Work_IsSavedBeforeTheFirstRequest()
    {
        await using var host = await StartAsync(_ =>
        {
            ShellScope.RegisterBeforeDispose(_ => Note("saved"), last: true);
            return Note("starting");
        });

        await host.InTenantAsync("Other", _ => Note("request")).WaitAsync(s_patience);

        Assert.Equal(["starting", "saved", "request"], _log);
    }

    /// <summary>A migration runs recipes, whose steps have scopes of the tenant that is still starting.</summary>
    [Fact]
    public async Task ScopesAndDeferredTasksOfTheStart_DoNotWaitForItsEnd()
    {
        await using var host = await StartAsync(async services =>
        {
            await ShellScope.UsingChildScopeAsync(_ => Note("child"));
            await (await services.GetRequiredService<IShellHost>().GetScopeAsync("Other")).UsingAsync(_ => Note("own"));
            ShellScope.AddDeferredTask(_ => Note("deferred"));
        });

        await host.InTenantAsync("Other", _ => Note("request")).WaitAsync(s_patience);

        Assert.Equal(["child", "own", "deferred", "request"], _log);
    }

    [Fact]
    public async Task RequestsThatComeMeanwhile_WaitForTheStart()
    {
        var goesOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await StartAsync(async _ =>
        {
            await goesOn.Task;
            await Note("started");
        });

        var requests = Enumerable.Range(0, 4).Select(_ => Task.Run(() => host.InTenantAsync("Other", _ => Note("request")))).ToArray();
        Assert.Empty(_log);
        goesOn.SetResult();
        await Task.WhenAll(requests).WaitAsync(s_patience);

        Assert.Equal("started", _log[0]);
        Assert.Equal(5, _log.Count);
    }

    [Fact]
    public async Task StartThatFails_SavesNothing_AndTheRequestDoesNotRun()
    {
        await using var host = await StartAsync(_ =>
        {
            ShellScope.RegisterBeforeDispose(_ => Note("saved"));
            throw new InvalidOperationException("hỏng");
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InTenantAsync("Other", _ => Note("request")));

        Assert.Empty(_log);
    }

    private Task Note(string line)
    {
        lock (_log)
        {
            _log.Add(line);
        }

        return Task.CompletedTask;
    }

    private static async Task<TestHost> StartAsync(Func<IServiceProvider, Task> activating)
    {
        var host = await TestHost.StartAsync(builder => builder.ConfigureServices(services => services.AddScoped<IModularTenantEvents>(provider => new Events(provider, activating))));
        await host.AddTenantAsync("Other", "other");
        return host;
    }

    private sealed class Events(IServiceProvider services, Func<IServiceProvider, Task> activating) : ModularTenantEvents
    {
        // The default tenant is started by the host, whenever that comes to it.
        public override Task ActivatingAsync() => services.GetRequiredService<ShellSettings>().IsDefaultShell() ? Task.CompletedTask : activating(services);
    }
}
