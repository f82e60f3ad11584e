using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using Sapling.Tenancy.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy.Hosting;

public sealed class ShellSettingsManagerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Saved_IsLoaded()
    {
        await SaveAsync("A", settings =>
        {
            settings.RequestUrlHost = "a.vn, www.a.vn";
            settings.RequestUrlPrefix = "/ban-dan-toc/";
            settings["ConnectionString"] = "Data Source=a";
        });

        var loaded = (await Manager().LoadSettingsAsync("A"))!;
        await loaded.EnsureConfigurationAsync();
        Assert.Equal(["a.vn", "www.a.vn"], loaded.RequestUrlHosts);
        Assert.Equal(("ban-dan-toc", TenantState.Running, "Data Source=a"), (loaded.RequestUrlPrefix, loaded.State, loaded["ConnectionString"]));
    }

    /// <summary>A tenant that moves from a host of its own to none must not keep answering there.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task HostAndPrefix_CanBeTakenAway(string? nothing)
    {
        await SaveAsync("A", settings => (settings.RequestUrlHost, settings.RequestUrlPrefix) = ("a.vn", "a"));

        var loaded = (await Manager().LoadSettingsAsync("A"))!;
        (loaded.RequestUrlHost, loaded.RequestUrlPrefix) = (nothing, nothing);
        await Manager().SaveSettingsAsync(loaded);

        var again = (await Manager().LoadSettingsAsync("A"))!;
        Assert.Empty(again.RequestUrlHosts);
        Assert.True(string.IsNullOrEmpty(again.RequestUrlPrefix));
    }

    [Fact]
    public async Task Configuration_CanBeTakenAway()
    {
        await SaveAsync("A", settings => settings["Secret"] = "x");

        var loaded = (await Manager().LoadSettingsAsync("A"))!;
        await loaded.EnsureConfigurationAsync();
        loaded["Secret"] = null;
        await Manager().SaveSettingsAsync(loaded);

        var again = (await Manager().LoadSettingsAsync("A"))!;
        await again.EnsureConfigurationAsync();
        Assert.Null(again["Secret"]);
    }

    [Fact]
    public async Task WhatAnEditorWroteIntoTheFile_Stays()
    {
        await SaveAsync("A", _ => { });
        var path = Path.Combine(_folder, "tenants.json");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("\"State\"", "\"Note\": { \"By\": \"Lan\" }, \"State\"", StringComparison.Ordinal));

        var loaded = (await Manager().LoadSettingsAsync("A"))!;
        loaded.RequestUrlPrefix = "b";
        await Manager().SaveSettingsAsync(loaded);

        Assert.Contains("Lan", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task ManySavedAtOnce_AreAllThere()
    {
        var manager = Manager();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            var settings = manager.CreateDefaultSettings();
            (settings.Name, settings.RequestUrlPrefix) = ($"T{number}", $"t{number}");
            await manager.SaveSettingsAsync(settings.AsRunning());
        })));

        Assert.Equal(20, (await manager.LoadSettingsNamesAsync()).Count());
        Assert.Empty(Directory.GetFiles(_folder, "*.tmp"));
    }

    [Fact]
    public async Task TenantOfTheApplicationsConfiguration_IsKnown()
    {
        var manager = Manager(new() { ["OrchardCore:A:State"] = "Running", ["OrchardCore:A:RequestUrlPrefix"] = "a", ["OrchardCore:B:Other"] = "x" });

        Assert.Equal(["A"], await manager.LoadSettingsNamesAsync());
        Assert.Equal("a", (await manager.LoadSettingsAsync("A"))!.RequestUrlPrefix);
        Assert.Null(await manager.LoadSettingsAsync("B"));
        Assert.Null(await manager.LoadSettingsAsync("a"));
    }

    [Fact]
    public async Task StoredValue_GoesBeforeTheApplications()
    {
        await SaveAsync("A", settings => settings.RequestUrlPrefix = "stored");

        Assert.Equal("stored", (await Manager(new() { ["OrchardCore:A:RequestUrlPrefix"] = "configured" }).LoadSettingsAsync("A"))!.RequestUrlPrefix);
    }

    [Fact]
    public async Task Removed_IsGoneWithItsConfiguration()
    {
        await SaveAsync("A", settings => settings["Secret"] = "x");

        await Manager().RemoveSettingsAsync((await Manager().LoadSettingsAsync("A"))!);

        Assert.Null(await Manager().LoadSettingsAsync("A"));
        Assert.DoesNotContain(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("Secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("// trống\n{}")]
    public async Task EmptyFile_HasNoTenants(string text)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "tenants.json"), text);

        Assert.Empty(await Manager().LoadSettingsAsync());
    }

    private async Task SaveAsync(string name, Action<ShellSettings> change)
    {
        var manager = Manager();
        var settings = manager.CreateDefaultSettings();
        settings.Name = name;
        change(settings.AsRunning());
        await manager.SaveSettingsAsync(settings);
    }

    private ShellSettingsManager Manager(Dictionary<string, string?>? configuration = null) => new(
        new ConfigurationBuilder().AddInMemoryCollection(configuration ?? []).Build(),
        Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder, ShellsContainerName = "Sites" }));
}
