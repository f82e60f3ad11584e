using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Tests.Tenancy;
using Sapling.Recipes;

namespace OrchardSite.Engine.Tests.Recipes.Files;

/// <summary>Which recipes there are: those of the host, then those of its modules.</summary>
public sealed class RecipeHarvestersTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(builder => builder.AddRecipes());

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task SetupRecipes_AreThoseThatSayIt_EachNameOnce_TheHostsFirst()
    {
        Write("one.recipe.json", """{ "name": "portal", "displayName": "của máy chủ", "issetuprecipe": true }""");
        Write("two.recipe.json", """{ "name": "PORTAL", "displayName": "trùng", "issetuprecipe": true }""");
        Write("part.recipe.json", """{ "name": "part" }""");

        var recipes = await _host.Services.GetRequiredService<ISetupService>().GetSetupRecipesAsync();

        Assert.Equal(["của máy chủ", "Của mô-đun"], recipes.Select(recipe => recipe.DisplayName));
    }

    [Fact]
    public async Task RecipesOfModules_AreFoundInTheirFolder_WithTheFilesBesideThem()
    {
        var recipe = (await HarvestAsync()).Single(recipe => recipe.Name == "module");

        Assert.Equal("Areas/OrchardSite.Engine.Tests/Recipes", recipe.BasePath);
        Assert.True(recipe.FileProvider.GetFileInfo(recipe.BasePath + "/module.recipe.json").Exists);
    }

    /// <summary>A broken file is offered under its name, so that whoever chooses it is told what is wrong with it.</summary>
    [Theory]
    [InlineData("{ \"name\": ")]
    [InlineData("[]")]
    [InlineData("{ \"categories\": 5 }")]
    [InlineData("{ \"exportUtc\": \"hôm qua\" }")]
    [InlineData("")]
    public async Task BrokenFile_HidesNoOther_AndSaysWhatIsWrong(string json)
    {
        Write("a-broken.recipe.json", json);
        Write("b-good.recipe.json", """{ "name": "good" }""");

        var recipes = await HarvestAsync();

        Assert.Contains(recipes, recipe => recipe.Name == "good");
        var broken = recipes.Single(recipe => recipe.Name == "a-broken");
        Assert.Contains("a-broken.recipe.json", broken.Description);
        Assert.Contains("hỏng", broken.DisplayName);
    }

    [Fact]
    public async Task RecipeThatIsWrittenLater_IsFoundWithoutARestart()
    {
        Assert.DoesNotContain(await HarvestAsync(), recipe => recipe.Name == "late");
        Write("late.recipe.json", """{ "name": "late" }""");

        Assert.Contains(await HarvestAsync(), recipe => recipe.Name == "late");
    }

    private async Task<List<OrchardCore.Recipes.Models.RecipeDescriptor>> HarvestAsync()
    {
        var recipes = new List<OrchardCore.Recipes.Models.RecipeDescriptor>();
        foreach (var harvester in _host.Services.GetServices<IRecipeHarvester>())
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return recipes;
    }

    private void Write(string name, string json)
    {
        Directory.CreateDirectory(Path.Combine(_host.Folder, "Recipes"));
        File.WriteAllText(Path.Combine(_host.Folder, "Recipes", name), json);
    }
}
