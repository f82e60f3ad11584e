using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public sealed class ShellContextTests
{
    [Fact]
    public async Task Released_EndsWithItsLastScope()
    {
        var context = Context();
        var (first, second) = (await context.CreateScopeAsync(), await context.CreateScopeAsync());
        Assert.Equal(2, context.ActiveScopes);

        await context.ReleaseAsync();
        await first.DisposeAsync();
        Assert.False(context.IsDisposed);

        await second.DisposeAsync();
        Assert.True(context.IsDisposed);
        Assert.Null(await context.CreateScopeAsync());
    }

    [Fact]
    public async Task Released_WithoutScopes_EndsAtOnce()
    {
        var context = Context();

        await context.ReleaseAsync();
        await context.ReleaseAsync();

        Assert.True(context.IsDisposed && context.Released);
    }

    [Fact]
    public async Task Dependents_AreReleasedToo()
    {
        var (context, dependent, late) = (Context(), Context(), Context());
        await context.AddDependentShellAsync(dependent);

        await context.ReleaseAsync();
        Assert.True(dependent.Released);

        await context.AddDependentShellAsync(late);
        Assert.True(late.Released);
    }

    [Fact]
    public async Task Services_AreDisposedOnce()
    {
        var probe = new Probe();
        var context = new ShellContext { Settings = new ShellSettings { Name = "A" }, ServiceProvider = new ServiceCollection().AddSingleton(_ => probe).BuildServiceProvider() };
        context.ServiceProvider.GetRequiredService<Probe>();

        await context.DisposeAsync();
        await context.DisposeAsync();

        Assert.Equal(1, probe.Disposals);
    }

    /// <summary>Between the last look at the scopes and the end a request may begin: it ends with that request.</summary>
    [Fact]
    public async Task ScopeThatBeginsWhileItIsReleased_KeepsItsServices()
    {
        var context = Context();
        ShellScope late = null!;
        var dependent = Context(services => services.AddSingleton(_ => new Ending(async () => late = await context.CreateScopeAsync())));
        dependent.ServiceProvider.GetRequiredService<Ending>();
        await context.AddDependentShellAsync(dependent);

        await context.ReleaseAsync();

        Assert.False(context.IsDisposed);
        Assert.NotNull(late.ServiceProvider.GetRequiredService<ILoggerFactory>());
        await late.DisposeAsync();
        Assert.True(context.IsDisposed);
    }

    [Fact]
    public async Task ManyScopesAtOnce_AreCounted()
    {
        var context = Context();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            await using var scope = await context.CreateScopeAsync();
            await Task.Yield();
        })));

        Assert.Equal(0, context.ActiveScopes);
        Assert.False(context.IsDisposed);
    }

    private static ShellContext Context(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection().AddLogging();
        configure?.Invoke(services);
        return new() { Settings = new ShellSettings { Name = "A" }, ServiceProvider = services.BuildServiceProvider() };
    }

    private sealed class Ending(Func<Task> ends) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await ends();
    }

    private sealed class Probe : IDisposable
    {
        public int Disposals { get; private set; }

        public void Dispose() => Disposals++;
    }
}
