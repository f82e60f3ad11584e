using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Recipes.Models;
using Sapling.Recipes.Files;

namespace OrchardSite.Engine.Tests.Recipes;

public sealed class RecipeReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reads_the_header_whatever_the_case_of_its_keys()
    {
        var recipe = await ReadAsync("""
            {
              // a comment
              "Name": "portal", "displayname": "Cổng", "DESCRIPTION": "d", "author": "a", "website": "w", "version": "1.0",
              "IsSetupRecipe": true, "exportUtc": "2026-01-02T03:04:05Z", "categories": ["x"], "tags": ["y", "z",],
              "steps": [],
            }
            """);

        Assert.Equal("portal", recipe.Name);
        Assert.Equal("Cổng", recipe.DisplayName);
        Assert.True(recipe.IsSetupRecipe);
        Assert.True(recipe.RequireNewScope);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), recipe.ExportUtc);
        Assert.Equal(["x"], recipe.Categories);
        Assert.Equal(["y", "z"], recipe.Tags);
    }

    [Fact]
    public async Task A_recipe_without_a_name_is_named_after_its_file()
    {
        var recipe = await ReadAsync("{}");

        Assert.Equal("a", recipe.Name);
        Assert.Equal("a", recipe.DisplayName);
    }

    [Theory]
    [InlineData("{ \"name\": \"x\",\n \"steps\": [ } ]", "line 2, column 13")]
    [InlineData("[]", "must hold a JSON object")]
    [InlineData("{ \"issetuprecipe\": \"yes\" }", "'issetuprecipe' has a value of the wrong kind")]
    [InlineData("{ \"tags\": [1] }", "'tags'")]
    public async Task A_broken_file_says_where(string json, string part)
    {
        var error = await Assert.ThrowsAsync<FormatException>(() => ReadAsync(json));

        Assert.Contains(part, error.Message);
        Assert.Contains("a.recipe.json", error.Message);
    }

    [Fact]
    public async Task A_folder_s_recipes_are_found_and_a_broken_one_does_not_hide_the_others()
    {
        _folder.Write("Recipes/one.recipe.json", """{ "name": "one" }""");
        _folder.Write("Recipes/two.recipe.json", "{");
        _folder.Write("Recipes/other.json", "{}");
        using var files = new PhysicalFileProvider(_folder.Path);

        var recipes = (await Harvest.FolderAsync(files, "Recipes", new RecipeReader(), NullLogger.Instance)).ToArray();

        Assert.Equal(["one", "two"], recipes.Select(recipe => recipe.Name));
        Assert.Contains("not valid JSON", recipes[1].Description);
        Assert.True(recipes[1].IsSetupRecipe);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_has_no_recipes()
    {
        using var files = new PhysicalFileProvider(_folder.Path);

        Assert.Empty(await Harvest.FolderAsync(files, "Recipes", new RecipeReader(), NullLogger.Instance));
    }

    private async Task<RecipeDescriptor> ReadAsync(string json)
    {
        _folder.Write("a.recipe.json", json);
        using var files = new PhysicalFileProvider(_folder.Path);
        return await new RecipeReader().GetRecipeDescriptorAsync("", files.GetFileInfo("a.recipe.json"), files);
    }
}
