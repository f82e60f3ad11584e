using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using Sapling.Tenancy.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy.Hosting;

/// <summary>What is left on disk when saving a tenant does not come to its end.</summary>
public sealed class ShellSettingsSavingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-").FullName;

    private string Tenants => Path.Combine(_folder, "tenants.json");

    private string Configuration => Path.Combine(_folder, "Sites", "A", "appsettings.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A tenant that is said to run without the address of its database would be broken at the next start.</summary>
    [Fact]
    public async Task ConfigurationThatCannotBeWritten_LeavesTheTenantAsItWas()
    {
        await SaveAsync(settings => settings.AsUninitialized());
        var before = await File.ReadAllTextAsync(Tenants);
        Directory.CreateDirectory(Configuration);

        await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync(settings => settings.AsRunning()["ConnectionString"] = "Host=db"));

        Assert.Equal(before, await File.ReadAllTextAsync(Tenants));
        Assert.Equal(TenantState.Uninitialized, (await Manager().LoadSettingsAsync("A"))!.State);
        Assert.Empty(Directory.GetFiles(_folder, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task BrokenConfigurationOfTheTenant_IsNotWrittenOver()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Configuration)!);
        await File.WriteAllTextAsync(Configuration, "{ \"ConnectionString\": ");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(settings => settings["Secret"] = "x"));

        Assert.Contains(Configuration, error.Message);
        Assert.Equal("{ \"ConnectionString\": ", await File.ReadAllTextAsync(Configuration));
        Assert.False(File.Exists(Tenants));
    }

    [Fact]
    public async Task BrokenListOfTenants_KeepsTheConfigurationFromBeingWritten()
    {
        await File.WriteAllTextAsync(Tenants, "{ \"Default\": { \"State\": \"Running\" }");

        await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(settings => settings["Secret"] = "x"));

        Assert.Equal("{ \"Default\": { \"State\": \"Running\" }", await File.ReadAllTextAsync(Tenants));
        Assert.False(File.Exists(Configuration));
    }

    [Fact]
    public async Task Removing_FromABrokenList_RemovesNothing()
    {
        await SaveAsync(settings => settings["Secret"] = "x");
        var settings = (await Manager().LoadSettingsAsync("A"))!;
        await File.WriteAllTextAsync(Tenants, "[]");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Manager().RemoveSettingsAsync(settings));

        Assert.Equal("[]", await File.ReadAllTextAsync(Tenants));
        Assert.True(File.Exists(Configuration));
    }

    [Fact]
    public async Task Removing_ATenantWithoutConfiguration_LeavesTheOthers()
    {
        await SaveAsync(_ => { });
        await SaveAsync(_ => { }, "B");

        await Manager().RemoveSettingsAsync((await Manager().LoadSettingsAsync("A"))!);
        await Manager().RemoveSettingsAsync(new ShellSettings { Name = "NeverThere" });

        Assert.Equal(["B"], await Manager().LoadSettingsNamesAsync());
    }

    [Theory]
    [InlineData("../A")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("a\\b")]
    [InlineData("a/b")]
    [InlineData("a\0b")]
    public async Task NameThatLeavesTheFolderOfTenants_WritesNothing(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => SaveAsync(settings => settings["Secret"] = "x", name));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    private async Task SaveAsync(Action<ShellSettings> change, string name = "A")
    {
        var manager = Manager();
        var settings = manager.CreateDefaultSettings();
        settings.Name = name;
        change(settings.AsUninitialized());
        await manager.SaveSettingsAsync(settings);
    }

    private ShellSettingsManager Manager() => new(
        new ConfigurationBuilder().Build(),
        Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder, ShellsContainerName = "Sites" }));
}
