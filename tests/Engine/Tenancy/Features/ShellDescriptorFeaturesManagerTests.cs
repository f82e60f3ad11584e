using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using Sapling.Tenancy.Features;

namespace OrchardSite.Engine.Tests.Tenancy.Features;

/// <summary>Whatever is switched on or off, what is on has all it depends on, and what must be on stays on.</summary>
public sealed class ShellDescriptorFeaturesManagerTests : IAsyncLifetime
{
    private readonly List<string> _heard = [];
    private readonly HashSet<string> _refused = [];
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync(builder => builder
            .AddTenantFeatures("Test.Always")
            .ConfigureServices(services => services.AddScoped<IFeatureEventHandler>(_ => new Listening(_heard, _refused))));
        await _host.AddTenantAsync("Default", null);
        await _host.AddTenantAsync("Other", "other");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Handlers_HearBeforeAndAfter_DependenciesFirst()
    {
        await UpdateAsync([], ["Test.Top"]);

        Assert.Equal(
            [
                "installing Test.Base", "installing Test.Hidden", "installing Test.Top", "enabling Test.Base", "enabling Test.Hidden", "enabling Test.Top",
                "installed Test.Base", "installed Test.Hidden", "installed Test.Top", "enabled Test.Base", "enabled Test.Hidden", "enabled Test.Top",
            ],
            _heard);
    }

    [Fact]
    public async Task HandlerThatRefuses_KeepsTheChangeFromBeingMade()
    {
        _refused.Add("enabling Test.Top");

        await Assert.ThrowsAsync<InvalidOperationException>(() => UpdateAsync([], ["Test.Top"]));

        Assert.Empty(await OnAsync());
        Assert.DoesNotContain("enabled Test.Base", _heard);
    }

    [Fact]
    public async Task WhatTheHostGives_StaysOn_AndSoDoesWhatItNeeds()
    {
        Assert.Equal(["Test.Always.Needs", "Test.Always"], await AlwaysAsync());

        var (off, _) = await UpdateAsync(["Test.Always", "Test.Always.Needs"], []);

        Assert.Empty(off);
        Assert.Equal(["Test.Always.Needs", "Test.Always"], await AlwaysAsync());
        Assert.Empty(_heard);
    }

    [Fact]
    public async Task NothingToDo_TellsNobody_AndKeepsTheTenantRunning()
    {
        await UpdateAsync([], ["Test.Base"]);
        var running = await _host.Shells.GetOrCreateShellContextAsync(_host.Shells.GetSettings("Default"));
        _heard.Clear();

        Assert.Equal("", await ChangedAsync(["Test.Top"], ["Test.Base"]));

        Assert.Empty(_heard);
        Assert.False(running.Released);
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "+Test.Base +Test.Hidden +Test.Top")]
    public async Task Enabling_WithDependencies_NeedsForce(bool force, string expected) => Assert.Equal(expected, await ChangedAsync([], ["Test.Top"], force));

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "-Test.Base -Test.Top -Test.Hidden")]
    public async Task Disabling_WhatOthersNeed_NeedsForce(bool force, string expected)
    {
        await UpdateAsync([], ["Test.Top"]);

        Assert.Equal(expected, await ChangedAsync(["Test.Base"], [], force));
    }

    [Fact]
    public async Task WhatIsOnlyThereForOthers_IsNeitherSwitchedOnNorOff()
    {
        Assert.Equal("", await ChangedAsync([], ["Test.Hidden"]));
        await UpdateAsync([], ["Test.Top"]);

        Assert.Equal("", await ChangedAsync(["Test.Hidden"], []));
        Assert.Contains("Test.Hidden", await OnAsync());
    }

    /// <summary>A recipe may swap one feature for another that needs a part of what the first did.</summary>
    [Fact]
    public async Task OneForAnother_InOneChange_LeavesAWholeSet()
    {
        await UpdateAsync([], ["Test.Top"]);

        Assert.Equal("-Test.Top +Test.Second", await ChangedAsync(["Test.Top"], ["Test.Second"]));

        Assert.Equal(["Test.Base", "Test.Hidden", "Test.Second"], await OnAsync());
    }

    [Fact]
    public async Task SeveralChangesInOneScope_BuildOnEachOther()
    {
        await _host.InTenantAsync("Default", async scope =>
        {
            var features = scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>();
            await features.EnableFeaturesAsync("Test.Base");
            await features.EnableFeaturesAsync("Test.Second");
            await features.DisableFeaturesAsync("Test.Base");
        });

        Assert.Empty(await OnAsync());
    }

    [Fact]
    public async Task FeatureOfTheFirstTenantOnly_IsPassedOverElsewhere()
    {
        Assert.Equal("+Test.DefaultOnly", await ChangedAsync([], ["Test.DefaultOnly"]));
        Assert.Equal("", await ChangedAsync([], ["Test.DefaultOnly"], tenant: "Other"));
    }

    [Fact]
    public async Task DependencyThatNoModuleHas_IsNamedAtAnyDistance()
    {
        var error = await Assert.ThrowsAsync<UnknownFeatureException>(() => UpdateAsync([], ["Test.OnBroken"]));

        Assert.Equal(["Test.NotThere"], error.FeatureIds);
        Assert.Contains("Không có tính năng", error.Message);
        Assert.Empty(await OnAsync());
    }

    private async Task<string> ChangedAsync(string[] disable, string[] enable, bool force = true, string tenant = "Default")
    {
        var (off, on) = await UpdateAsync(disable, enable, force, tenant);
        return string.Join(' ', off.Select(id => "-" + id).Concat(on.Select(id => "+" + id)));
    }

    private async Task<(string[] Off, string[] On)> UpdateAsync(string[] disable, string[] enable, bool force = true, string tenant = "Default")
    {
        var result = (Off: Array.Empty<string>(), On: Array.Empty<string>());
        await _host.InTenantAsync(tenant, async scope =>
        {
            var all = scope.ServiceProvider.GetRequiredService<IExtensionManager>().GetFeatures().ToDictionary(feature => feature.Id);
            var (off, on) = await scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().UpdateFeaturesAsync(disable.Select(id => all[id]), enable.Select(id => all[id]), force);
            result = ([.. off.Select(feature => feature.Id)], [.. on.Select(feature => feature.Id)]);
        });
        return result;
    }

    private Task<string[]> OnAsync() => ReadAsync(async features => await features.GetEnabledFeaturesAsync(), id => !id.StartsWith("Test.Always", StringComparison.Ordinal));

    private Task<string[]> AlwaysAsync() => ReadAsync(async features => await features.GetEnabledFeaturesAsync(), id => id.StartsWith("Test.Always", StringComparison.Ordinal));

    private async Task<string[]> ReadAsync(Func<IShellFeaturesManager, Task<IEnumerable<IFeatureInfo>>> read, Predicate<string> wanted)
    {
        string[] ids = [];
        await _host.InTenantAsync("Default", async scope => ids =
            [.. (await read(scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>())).Select(feature => feature.Id).Where(id => id.StartsWith("Test.", StringComparison.Ordinal) && wanted(id))]);
        return ids;
    }

    private sealed class Listening(List<string> heard, HashSet<string> refused) : FeatureEventHandler
    {
        public override Task InstallingAsync(IFeatureInfo feature) => HearAsync("installing", feature);

        public override Task InstalledAsync(IFeatureInfo feature) => HearAsync("installed", feature);

        public override Task EnablingAsync(IFeatureInfo feature) => HearAsync("enabling", feature);

        public override Task EnabledAsync(IFeatureInfo feature) => HearAsync("enabled", feature);

        private Task HearAsync(string what, IFeatureInfo feature)
        {
            heard.Add($"{what} {feature.Id}");
            return refused.Contains($"{what} {feature.Id}") ? throw new InvalidOperationException("không được") : Task.CompletedTask;
        }
    }
}
