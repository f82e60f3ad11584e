using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardCore.Environment.Shell;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Settings;

public class SettingsStepTests
{
    [Fact]
    public async Task Known_settings_are_set_and_others_kept_verbatim()
    {
        await using var host = await new SiteHost().WithRecipe("tiny", """
            { "name": "Settings", "BaseUrl": "https://x.vn", "PageSize": "12", "MaxPageSize": 50, "UseCdn": "false", "AppendVersion": false,
              "ResourceDebugMode": "Disabled", "CacheMode": 1, "TimeZoneId": "Asia/Ho_Chi_Minh",
              "HomeRoute": { "Action": "Display", "ContentItemId": "abc" },
              "LayerSettings": { "Zones": ["Đầu", "Cuối"], "Số": 3 } }
            """).StartAsync(new { ShellName = "Default", SiteName = "Tên", RecipeName = "tiny" });

        await host.InAsync("Default", async services =>
        {
            var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal(("Tên", "https://x.vn", 12, 50, false, false), (site.SiteName, site.BaseUrl, site.PageSize, site.MaxPageSize, site.UseCdn, site.AppendVersion));
            Assert.Equal(ResourceDebugMode.Disabled, site.ResourceDebugMode);
            Assert.Equal((CacheMode)1, site.CacheMode);
            Assert.Equal("abc", site.HomeRoute["ContentItemId"]);
            Assert.Equal("Cuối", (string?)site.Properties["LayerSettings"]!["Zones"]![1]);
        });
    }

    [Fact]
    public async Task Recipes_run_others_in_their_order_with_the_same_parameters()
    {
        await using var host = await new SiteHost()
            .WithRecipe("tiny", """{ "name": "Settings", "One": { "x": "1" } }, { "name": "Recipes", "Values": [{ "executionid": "e", "name": "two" }, { "name": "three" }] }, { "name": "Settings", "Four": { "x": "[js: variables('v')]" } }""", "\"variables\": { \"v\": \"4\" },")
            .WithRecipe("two", """{ "name": "Settings", "Two": { "x": "[js: parameters('SiteName')]" } }""")
            .WithRecipe("three", """{ "name": "Settings", "Two": { "x": "[js: variables('v')]" } }""", "\"variables\": { \"v\": \"3\" },")
            .StartAsync(new { ShellName = "Default", SiteName = "Tên", RecipeName = "tiny" });

        await host.InAsync("Default", async services =>
        {
            var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal(["1", "3", "4"], new[] { "One", "Two", "Four" }.Select(name => (string?)site.Properties[name]!["x"]));
        });
    }

    [Fact]
    public async Task Unknown_steps_and_features_may_be_passed_over_when_configured()
    {
        await using var host = new SiteHost().WithRecipe("tiny", """{ "name": "Nope" }, { "name": "Feature", "enable": ["Nope", "OrchardCore.Users"] }""");
        Directory.CreateDirectory(host.TenantFolder("Default"));
        await File.WriteAllTextAsync(Path.Combine(host.TenantFolder("Default"), "appsettings.json"), """{ "Sapling_Recipes": { "IgnoreUnknownSteps": true, "IgnoreUnknownFeatures": true } }""");
        await host.StartAsync(new { ShellName = "Default", SiteName = "Tên", RecipeName = "tiny" });

        Assert.True(host.Shells.TryGetSettings("Default", out var settings) && settings.IsRunning(), host.Console.ToString());
    }
}
