using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy.Scopes;

public sealed class ShellScopeItemsTests
{
    [Fact]
    public async Task Items_LiveAsLongAsTheirScope()
    {
        await using var host = await HostAsync();
        ShellScope.Set("key", "nowhere");
        Assert.Null(ShellScope.Get("key"));

        await host.InTenantAsync("Default", _ =>
        {
            Assert.Equal(1, ShellScope.GetOrCreate("count", () => 1));
            Assert.Equal(1, ShellScope.GetOrCreate("count", () => 2));
            Assert.Same(ShellScope.GetOrCreate<List<int>>("list"), ShellScope.GetOrCreate<List<int>>("list"));
            Assert.Null(ShellScope.Get<string>("count"));
            ShellScope.SetFeature("text");
            Assert.Equal("text", ShellScope.GetFeature<string>());
            Assert.Same(ShellScope.GetOrCreateFeature<List<int>>(), ShellScope.GetOrCreateFeature<List<int>>());
            return Task.CompletedTask;
        });

        await host.InTenantAsync("Default", _ =>
        {
            Assert.Null(ShellScope.Get("count"));
            Assert.Null(ShellScope.GetFeature<string>());
            return Task.CompletedTask;
        });
    }

    /// <summary>Work that a scope left running must not use services that are gone.</summary>
    [Fact]
    public async Task FlowThatOutlivesItsScope_SeesThatItEnded()
    {
        await using var host = await HostAsync();
        var ended = new TaskCompletionSource();
        Task<ShellScope?> left = null!;

        await host.InTenantAsync("Default", _ =>
        {
            left = Task.Run(async () =>
            {
                await ended.Task;
                return ShellScope.Current;
            });
            return Task.CompletedTask;
        });
        ended.SetResult();

        Assert.Null(await left);
    }

    private static async Task<TestHost> HostAsync()
    {
        var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null);
        return host;
    }
}
