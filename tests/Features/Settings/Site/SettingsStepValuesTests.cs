using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;
using Sapling.Settings.Site;

namespace OrchardSite.Features.Tests.Settings.Site;

/// <summary>Which values of a recipe's settings are taken, and that one wrong value saves none.</summary>
public sealed class SettingsStepValuesTests
{
    private readonly Sites _sites = new();

    [Theory]
    [InlineData("\"PageSize\": null", "'PageSize'", "null")]
    [InlineData("\"PageSize\": \"99999999999\"", "'PageSize'", "99999999999")]
    [InlineData("\"PageSize\": 99999999999", "'PageSize'", "99999999999")]
    [InlineData("\"PageSize\": 1.5", "'PageSize'", "1.5")]
    [InlineData("\"PageSize\": [5]", "'PageSize'", "[5]")]
    [InlineData("\"UseCdn\": \"có\"", "'UseCdn'", "c")]
    [InlineData("\"UseCdn\": null", "'UseCdn'", "null")]
    [InlineData("\"AppendVersion\": 1", "'AppendVersion'", "1")]
    [InlineData("\"SiteName\": 5", "'SiteName'", "5")]
    [InlineData("\"SiteName\": {}", "'SiteName'", "{}")]
    [InlineData("\"CacheMode\": \"Sometimes\"", "'CacheMode'", "Sometimes")]
    [InlineData("\"CacheMode\": 77", "'CacheMode'", "77")]
    [InlineData("\"ResourceDebugMode\": null", "'ResourceDebugMode'", "null")]
    [InlineData("\"HomeRoute\": \"tin-tuc\"", "'HomeRoute'", "tin-tuc")]
    public async Task A_value_of_the_wrong_kind_is_named_and_nothing_is_saved(string setting, string name, string value)
    {
        var context = await RunAsync($$"""{ "name": "Settings", "BaseUrl": "https://x.vn", {{setting}}, "CdnBaseUrl": "https://cdn.vn" }""");

        var error = Assert.Single(context.Errors);
        Assert.Contains(name, error);
        Assert.Contains(value, error);
        Assert.Null(_sites.Saved);
    }

    [Theory]
    [InlineData("\"PageSize\": 25")]
    [InlineData("\"PageSize\": \"25\"")]
    public async Task Numbers_may_be_texts_because_expressions_give_texts(string setting)
    {
        await RunAsync($$"""{ "name": "Settings", {{setting}} }""");

        Assert.Equal(25, _sites.Saved!.PageSize);
    }

    [Theory]
    [InlineData("\"debugenabled\"", CacheMode.DebugEnabled)]
    [InlineData("3", CacheMode.Disabled)]
    public async Task Choices_are_named_or_numbered(string value, CacheMode expected)
    {
        await RunAsync($$"""{ "name": "Settings", "CacheMode": {{value}} }""");

        Assert.Equal(expected, _sites.Saved!.CacheMode);
    }

    [Fact]
    public async Task What_is_not_named_keeps_its_value_and_null_takes_a_text_away()
    {
        (_sites.Site.PageSize, _sites.Site.SiteName, _sites.Site.BaseUrl) = (12, "Tên cũ", "https://cu.vn");

        await RunAsync("""{ "name": "Settings", "BaseUrl": null, "HomeRoute": null }""");

        Assert.Equal((12, "Tên cũ", null, 0), (_sites.Saved!.PageSize, _sites.Saved.SiteName, _sites.Saved.BaseUrl, _sites.Saved.HomeRoute.Count));
    }

    [Fact]
    public async Task Names_are_exact_so_that_sections_of_features_cannot_hit_them()
    {
        await RunAsync("""{ "name": "Settings", "pagesize": 99 }""");

        Assert.Equal(10, _sites.Saved!.PageSize);
        Assert.Equal(99, (int)_sites.Saved.Properties["pagesize"]!);
    }

    [Fact]
    public async Task A_section_shares_nothing_with_the_recipe()
    {
        var context = await RunAsync("""{ "name": "Settings", "Own": { "List": [1] } }""");
        ((JsonArray)context.Step["Own"]!["List"]!).Add(2);

        Assert.Single((JsonArray)_sites.Saved!.Properties["Own"]!["List"]!);
    }

    private async Task<RecipeExecutionContext> RunAsync(string step)
    {
        var context = new RecipeExecutionContext { Name = "Settings", Step = (JsonObject)JsonNode.Parse(step)! };
        await new SettingsStep(_sites, new StringLocalizer<SettingsStep>(new Texts())).ExecuteAsync(context);
        return context;
    }

    private sealed class Sites : ISiteService
    {
        public SiteSettings Site { get; } = new();

        public ISite? Saved { get; private set; }

        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(Site);

        public Task<ISite> LoadSiteSettingsAsync() => GetSiteSettingsAsync();

        public Task UpdateSiteSettingsAsync(ISite site)
        {
            Saved = site;
            return Task.CompletedTask;
        }
    }
}
