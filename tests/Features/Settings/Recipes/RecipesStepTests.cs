using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Settings.Recipes;

namespace OrchardSite.Features.Tests.Settings.Recipes;

public sealed class RecipesStepTests
{
    private readonly RecipesStep _step = new([new Given("One", "two"), new Given("TWO", "three")], new StringLocalizer<RecipesStep>(new Texts()));

    [Theory]
    [InlineData("""{ "Values": [ { "name": "one" }, { "executionid": "e", "name": "Two" } ] }""", "One two")]
    [InlineData("""{ "values": [ { "Name": "three" } ] }""", "three")]
    [InlineData("""{ "Values": [] }""", "")]
    [InlineData("""{ "Values": null }""", "")]
    [InlineData("{}", "")]
    public async Task Recipes_are_found_whatever_the_case_and_kept_in_order(string step, string expected)
    {
        var context = await RunAsync(step);

        Assert.Empty(context.Errors);
        Assert.Equal(expected, string.Join(' ', context.InnerRecipes.Select(recipe => recipe.Name)));
    }

    [Theory]
    [InlineData("""{ "Values": [ { "name": "one" }, { "name": "nope" } ] }""", "'nope'")]
    [InlineData("""{ "Values": [ {} ] }""", "''")]
    [InlineData("""{ "Values": [ null ] }""", "''")]
    [InlineData("""{ "Values": [ { "name": "" } ] }""", "''")]
    public async Task One_that_is_not_there_is_an_error_that_names_those_there_are(string step, string named)
    {
        var error = Assert.Single((await RunAsync(step)).Errors);

        Assert.Contains(named, error);
        Assert.Contains("There are: One, three, two.", error);
    }

    private async Task<RecipeExecutionContext> RunAsync(string step)
    {
        var context = new RecipeExecutionContext { Name = "recipes", Step = (JsonObject)JsonNode.Parse(step)! };
        await _step.ExecuteAsync(context);
        return context;
    }

    private sealed class Given(params string[] names) : IRecipeHarvester
    {
        public Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync() => Task.FromResult(names.Select(name => new RecipeDescriptor { Name = name }));
    }
}
