using OrchardCore.Environment.Shell;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Settings;

public sealed class FeatureStepTests
{
    [Fact]
    public async Task An_unknown_feature_stops_the_recipe_and_names_the_nearest()
    {
        await using var host = await new SiteHost().WithRecipe("tiny", """{ "name": "Feature", "enable": ["Orchard.Users"] }""").StartAsync(new { ShellName = "Default", SiteName = "x", RecipeName = "tiny" });

        Assert.False(host.Shells.TryGetSettings("Default", out var settings) && settings.IsRunning());
        Assert.Contains("did you mean 'OrchardCore.Users'?", host.Console.ToString());
    }
}
