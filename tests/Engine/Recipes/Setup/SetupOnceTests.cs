using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Tests.Recipes.Setup;

/// <summary>One tenant is set up once, whoever asks how often, and whatever the list of tenants says.</summary>
public sealed class SetupOnceTests : IDisposable
{
    private readonly SetupHost _setup = new();

    public void Dispose() => _setup.Dispose();

    /// <summary>Two clicks on the button are one setup.</summary>
    [Fact]
    public async Task SetupWhileAnotherIsUnderWay_IsRefused_AndDisturbsNothing()
    {
        await using var host = await _setup.StartAsync();
        var second = _setup.Context(host);
        second.ShellSettings = new ShellSettings(second.ShellSettings);
        _setup.Switches.OnSave = () => host.Services.GetRequiredService<ISetupService>().SetupAsync(second);

        var first = await _setup.SetupAsync(host);

        Assert.Empty(first.Errors);
        Assert.Contains("đang được cài đặt", second.Errors.Values.Single());
        Assert.Equal(["saved", "setup", "succeeded"], _setup.Switches.Log);
        Assert.Equal(TenantState.Running, host.Shells.GetSettings("Default").State);
    }

    /// <summary>The folder of a tenant is worth more than what the list says about it.</summary>
    [Fact]
    public async Task FolderThatHoldsASite_IsLeftAsItIs()
    {
        await using var host = await _setup.StartAsync();
        await _setup.SetupAsync(host);
        var folder = Path.Combine(host.Folder, "App_Data", "Sites", "Default");
        var before = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order().ToArray();
        await host.Shells.UpdateShellSettingsAsync(new ShellSettings(host.Shells.GetSettings("Default")).AsUninitialized());
        _setup.Switches.Log.Clear();

        var context = await _setup.SetupAsync(host);

        Assert.Contains("already holds a site", context.Errors.Values.Single());
        Assert.Empty(_setup.Switches.Log);
        Assert.Equal(before, Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order().Intersect(before));
        Assert.Equal(TenantState.Uninitialized, host.Shells.GetSettings("Default").State);
    }

    [Fact]
    public async Task WhileItIsUnderWay_TheFolderSaysSo_AndNoMoreAfterwards()
    {
        await using var host = await _setup.StartAsync();
        var mark = Path.Combine(host.Folder, "App_Data", "Sites", "Default", "setup-is-under-way");
        var marked = false;
        _setup.Switches.OnSave = () =>
        {
            marked = File.Exists(mark);
            return Task.CompletedTask;
        };

        await _setup.SetupAsync(host);

        Assert.True(marked);
        Assert.False(File.Exists(mark));
    }
}
