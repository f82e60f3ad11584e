using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public sealed class ShellConfigurationTests
{
    [Fact]
    public void BeforeItIsLoaded_OnlyWhatWasSetIsThere()
    {
        var configuration = Late("A", []);
        configuration["Own"] = "x";

        Assert.Equal("x", configuration["Own"]);
        Assert.Contains("'A'", Assert.Throws<InvalidOperationException>(() => configuration.GetSection("Own")).Message);
    }

    [Fact]
    public async Task Loaded_OwnValuesGoBeforeTheApplications()
    {
        var configuration = Late("A", new() { ["Own"] = "app", ["Other"] = "app", ["Section:Deep"] = "d" });
        configuration["Own"] = "tenant";

        await configuration.EnsureAsync();

        Assert.Equal(("tenant", "app", "d"), (configuration["Own"], configuration["Other"], configuration.GetSection("Section")["Deep"]));
        Assert.Equal(["Other", "Own", "Section"], configuration.GetChildren().Select(section => section.Key).Order());
        Assert.Equal(["Own"], configuration.OwnValues().Keys);
    }

    [Fact]
    public async Task Loaded_OnceHoweverManyAsk()
    {
        var loads = 0;
        var configuration = new ShellConfiguration("A", async (_, own) =>
        {
            Interlocked.Increment(ref loads);
            await Task.Yield();
            var builder = new ConfigurationBuilder();
            own(builder);
            return builder.Build();
        });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(configuration.EnsureAsync)));

        Assert.Equal(1, loads);
    }

    [Fact]
    public async Task Copy_HasValuesOfItsOwn()
    {
        var original = new ShellSettings(new ShellConfiguration(), Late("A", new() { ["Other"] = "app" })) { Name = "A", RequestUrlPrefix = "a", State = TenantState.Running };
        original["Own"] = "x";
        await original.EnsureConfigurationAsync();

        var copy = new ShellSettings(original) { RequestUrlPrefix = "b", State = TenantState.Disabled };
        copy["Own"] = "y";
        await copy.EnsureConfigurationAsync();

        Assert.Equal(("a", "x", TenantState.Running), (original.RequestUrlPrefix, original["Own"], original.State));
        Assert.Equal(("A", "b", "y", "app"), (copy.Name, copy.RequestUrlPrefix, copy["Own"], copy["Other"]));
    }

    [Theory]
    [InlineData("running", TenantState.Running)]
    [InlineData("Disabled", TenantState.Disabled)]
    [InlineData("nonsense", TenantState.Invalid)]
    [InlineData(null, TenantState.Invalid)]
    public void State(string? written, TenantState expected)
    {
        var configuration = new ShellConfiguration();
        configuration["State"] = written;

        Assert.Equal(expected, new ShellSettings(configuration, new ShellConfiguration()).State);
    }

    [Theory]
    [InlineData(null, new string[0])]
    [InlineData(" a.vn ", new[] { "a.vn" })]
    [InlineData("a.vn, b.vn c.vn,,", new[] { "a.vn", "b.vn", "c.vn" })]
    public void Hosts(string? written, string[] expected) => Assert.Equal(expected, new ShellSettings { RequestUrlHost = written }.RequestUrlHosts);

    private static ShellConfiguration Late(string name, Dictionary<string, string?> application) => new(name, (_, own) =>
    {
        var builder = new ConfigurationBuilder().AddInMemoryCollection(application);
        own(builder);
        return Task.FromResult(builder.Build());
    });
}
