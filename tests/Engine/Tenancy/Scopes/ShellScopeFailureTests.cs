using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy.Scopes;

/// <summary>Of work that fails nothing is kept, and everybody hears the cause.</summary>
public sealed class ShellScopeFailureTests
{
    [Fact]
    public async Task HandlerOfAFailureThatFailsItself_HidesNeitherTheCauseNorTheOthers()
    {
        await using var host = await HostAsync();
        var heard = new List<string>();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.InTenantAsync("Default", scope =>
        {
            scope.AddExceptionHandler(Task (_, _) => throw new IOException("đĩa đầy"));
            scope.AddExceptionHandler((_, cause) => heard.Add(cause.Message));
            throw new InvalidOperationException("nguyên nhân");
        }));

        Assert.Equal("nguyên nhân", exception.Message);
        Assert.Equal(["nguyên nhân"], heard);
    }

    /// <summary>Who answers with a page for the error says so by it: nothing of the work is kept, and the answer goes out.</summary>
    [Fact]
    public async Task FailureThatIsHandled_SavesNothing_AndDoesNotReachTheCaller()
    {
        await using var host = await HostAsync();
        var log = new List<string>();

        await host.InTenantAsync("Default", async scope =>
        {
            scope.RegisterBeforeDispose(_ => log.Add("saved"));
            scope.AddDeferredTask(_ => log.Add("deferred"));
            scope.AddExceptionHandler((_, cause) => log.Add(cause.Message));
            await scope.HandleExceptionAsync(new InvalidOperationException("một"));
            await scope.HandleExceptionAsync(new InvalidOperationException("hai"));
        });

        Assert.Equal(["một"], log);
    }

    [Fact]
    public async Task WorkAtTheEnd_MayAskForMore_AndWhatFailsThereSavesNothing()
    {
        await using var host = await HostAsync();
        var log = new List<string>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InTenantAsync("Default", scope =>
        {
            scope.RegisterBeforeDispose(_ => log.Add("saved"), last: true);
            scope.RegisterBeforeDispose(ending =>
            {
                log.Add("first");
                ending.RegisterBeforeDispose(Task (_) => throw new InvalidOperationException("hỏng"));
                return Task.CompletedTask;
            });
            return Task.CompletedTask;
        }));

        Assert.Equal(["first"], log);
    }

    private static async Task<TestHost> HostAsync()
    {
        var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null);
        return host;
    }
}
