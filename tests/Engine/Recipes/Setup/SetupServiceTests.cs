using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Tests.Tenancy;
using YesSql;

namespace OrchardSite.Engine.Tests.Recipes.Setup;

/// <summary>A setup that fails half-way leaves nothing, and may be done again.</summary>
public sealed class SetupServiceTests : IDisposable
{
    private readonly SetupHost _setup = new();

    public void Dispose() => _setup.Dispose();

    [Fact]
    public async Task Setup_MakesTheTenantRun()
    {
        await using var host = await _setup.StartAsync();

        var context = await _setup.SetupAsync(host);

        Assert.Empty(context.Errors);
        Assert.Equal(TenantState.Running, host.Shells.GetSettings("Default").State);
        Assert.Equal(["saved", "setup", "succeeded"], _setup.Switches.Log);
        await host.InTenantAsync("Default", async scope => Assert.NotNull(await scope.ServiceProvider.GetRequiredService<ISession>().Query<SetupHost.Saved>().FirstOrDefaultAsync()));
    }

    [Fact]
    public async Task StepThatFails_LeavesNothing()
    {
        await using var host = await _setup.StartAsync();
        _setup.Switches.StepFails = true;

        var context = await _setup.SetupAsync(host);

        Assert.Contains("bước hỏng", context.Errors.Values.Single());
        await AssertUntouchedAsync(host);
        Assert.Equal(["saved", "failed"], _setup.Switches.Log);
    }

    [Fact]
    public async Task HandlerThatFails_LeavesNothing()
    {
        await using var host = await _setup.StartAsync();
        _setup.Switches.HandlerFails = true;

        var context = await _setup.SetupAsync(host);

        Assert.Equal("tài khoản không hợp lệ", context.Errors["UserName"]);
        await AssertUntouchedAsync(host);
    }

    [Fact]
    public async Task AfterAFailure_ItMayBeDoneAgain()
    {
        await using var host = await _setup.StartAsync();
        _setup.Switches.StepFails = true;
        await _setup.SetupAsync(host);

        _setup.Switches.StepFails = false;
        var context = await _setup.SetupAsync(host);

        Assert.Empty(context.Errors);
        Assert.Equal(TenantState.Running, host.Shells.GetSettings("Default").State);
        await host.InTenantAsync("Default", async scope => Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<ISession>().Query<SetupHost.Saved>().CountAsync()));
    }

    [Fact]
    public async Task RunningTenant_IsNotSetUpAgain()
    {
        await using var host = await _setup.StartAsync();
        await _setup.SetupAsync(host);
        _setup.Switches.Log.Clear();

        var context = await _setup.SetupAsync(host);

        Assert.Contains("Running", context.Errors.Values.Single());
        Assert.Empty(_setup.Switches.Log);
    }

    [Fact]
    public async Task WithoutARecipe_SaysSo()
    {
        await using var host = await _setup.StartAsync();
        var context = _setup.Context(host);
        context.Recipe = null!;

        await host.Services.GetRequiredService<ISetupService>().SetupAsync(context);

        Assert.Equal("RecipeName", context.Errors.Keys.Single());
        Assert.Equal(TenantState.Uninitialized, host.Shells.GetSettings("Default").State);
    }

    private static async Task AssertUntouchedAsync(TestHost host)
    {
        Assert.Equal(TenantState.Uninitialized, host.Shells.GetSettings("Default").State);
        var folder = Path.Combine(host.Folder, "App_Data", "Sites", "Default");
        Assert.False(Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(file => !file.EndsWith("appsettings.json", StringComparison.Ordinal)));
        Assert.Equal(503, (await host.GetAsync("/")).Status);
    }
}
