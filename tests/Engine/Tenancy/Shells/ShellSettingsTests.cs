using System.Text.Json;
using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public sealed class ShellSettingsTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", null, true)]
    [InlineData("ban-dan-toc", "/Ban-Dan-Toc/ ", true)]
    [InlineData(" /ban-dan-toc", "ban-dan-toc", true)]
    [InlineData("ban-dan-toc", "", false)]
    [InlineData("", "ban-dan-toc", false)]
    [InlineData("ban-dan-toc", "ban-dan", false)]
    public void Prefix_IsTheSame_WhateverItsCaseAndSlashes(string own, string? other, bool same) =>
        Assert.Equal(same, new ShellSettings { RequestUrlPrefix = own }.HasUrlPrefix(other));

    [Theory]
    [InlineData(null, "", true)]
    [InlineData("", null, true)]
    [InlineData("a.vn", "", false)]
    [InlineData("", "a.vn", false)]
    [InlineData("a.vn, b.vn", "c.vn B.VN", true)]
    [InlineData("a.vn", "www.a.vn", false)]
    public void Host_IsTheSame_WhenOneIsInBoth(string? own, string? other, bool same) =>
        Assert.Equal(same, new ShellSettings { RequestUrlHost = own }.HasUrlHost(other));

    [Theory]
    [InlineData(TenantState.Uninitialized, "Default", false, false)]
    [InlineData(TenantState.Uninitialized, "A", false, true)]
    [InlineData(TenantState.Initializing, "A", false, false)]
    [InlineData(TenantState.Running, "A", true, false)]
    [InlineData(TenantState.Disabled, "A", true, true)]
    [InlineData(TenantState.Disabled, "Default", true, false)]
    [InlineData(TenantState.Invalid, "A", false, false)]
    public void State_SaysWhatMayBeDone(TenantState state, string name, bool isInitialized, bool isRemovable)
    {
        var settings = new ShellSettings { Name = name, State = state };

        Assert.Equal((isInitialized, isRemovable), (settings.IsInitialized(), settings.IsRemovable()));
    }

    [Fact]
    public void Nothing_IsInNoState()
    {
        ShellSettings? nothing = null;

        Assert.False(nothing.IsRunning() || nothing.IsDisabled() || nothing.IsUninitialized() || nothing.IsInitializing() || nothing.IsInitialized());
        Assert.False(nothing.IsDefaultShell() || nothing.IsRemovable() || nothing.HasUrlHost("") || nothing.HasUrlPrefix("") || nothing.HasConfiguration());
    }

    /// <summary>The default tenant's name is a key in files and in configuration: of another case it is another tenant.</summary>
    [Fact]
    public void DefaultName_IsExact()
    {
        Assert.True(new ShellSettings { Name = "Default" }.IsDefaultShell());
        Assert.False(new ShellSettings { Name = "default" }.IsDefaultShell());
        Assert.True("default".IsDefaultShellNameIgnoreCase());
    }

    /// <summary>A change that is not saved must leave the tenant that runs as it is.</summary>
    [Fact]
    public async Task Copy_SharesNothing_AndKnowsTheSame()
    {
        var settings = new ShellSettings(
            new ShellConfiguration(new ConfigurationBuilder().AddInMemoryCollection([new("State", "Running"), new("RequestUrlPrefix", "a"), new("Note", "x")])),
            new ShellConfiguration("A", (_, own) =>
            {
                var builder = new ConfigurationBuilder().AddInMemoryCollection([new("Inherited", "của ứng dụng"), new("Secret", "cũ")]);
                own(builder);
                return Task.FromResult<IConfigurationRoot>(builder.Build());
            })) { Name = "A" };
        await settings.EnsureConfigurationAsync();
        settings["Own"] = "riêng";

        var copy = new ShellSettings(settings);
        await copy.EnsureConfigurationAsync();
        (copy.RequestUrlPrefix, copy.State, copy["Own"], copy["Secret"]) = ("b", TenantState.Disabled, null, "mới");

        Assert.Equal(("a", TenantState.Running, "riêng", "cũ"), (settings.RequestUrlPrefix, settings.State, settings["Own"], settings["Secret"]));
        Assert.Equal(("A", "b", null, "mới", "của ứng dụng"), (copy.Name, copy.RequestUrlPrefix, copy["Own"], copy["Secret"], copy["Inherited"]));
    }

    [Fact]
    public void TenantId_IsTheNameUnlessItIsGiven()
    {
        Assert.Equal("A", new ShellSettings { Name = "A" }.TenantId);
        Assert.Equal("5", new ShellSettings(new ShellConfiguration(new ConfigurationBuilder().AddInMemoryCollection([new("TenantId", "5")])), new ShellConfiguration()) { Name = "A" }.TenantId);
    }

    [Fact]
    public void Json_HasWhatTheListOfTenantsHas_AndNoSecrets()
    {
        var settings = new ShellSettings { Name = "A", RequestUrlPrefix = "a", State = TenantState.Running };
        settings["ConnectionString"] = "Password=x";

        var json = JsonSerializer.Serialize(settings);

        Assert.Contains("\"State\":\"Running\"", json);
        Assert.DoesNotContain("Password", json);
    }

    [Fact]
    public void Disposing_IsForSettingsThatSaySo_AndHappensOnce()
    {
        var kept = new ShellSettings { Name = "A" };
        kept.Dispose();
        Assert.False(kept.Disposed);

        var own = new ShellSettings { Name = "A" }.AsDisposable();
        own.Dispose();
        own.Dispose();
        Assert.True(own.Disposed);
        Assert.False(own.HasConfiguration());
    }
}
