using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OrchardCore.Recipes.Models;
using Sapling.Recipes.Execution;
using Sapling.Recipes.Scripting;

namespace OrchardSite.Engine.Tests.Recipes.Execution;

public sealed class RecipeMethodsTests
{
    private readonly RecipeMethods _methods = new(
        new Dictionary<string, object> { ["SiteName"] = "Ban", ["Nothing"] = null!, [RecipeEnvironment.Progress] = new object() },
        new ConfigurationBuilder().AddInMemoryCollection([new("Empty", ""), new("Deep:Key", "x")]).Build());

    [Theory]
    [InlineData("""{ "v": { "a": [1, "[js: 1 + 1]", null, true] } }""", "[js: JSON.stringify(variables('v'))]", """{"a":[1,"2",null,true]}""")]
    [InlineData("""{ "v": null }""", "[js: variables('v') === null]", "true")]
    [InlineData("""{ "v": 1404628 }""", "[js: variables('v') + 1]", "1404629")]
    [InlineData("""{ "v": false }""", "[js: variables('v') ? 'có' : 'không']", "không")]
    [InlineData("""{ "v": "văn bản" }""", "[js: variables('v')]", "văn bản")]
    [InlineData("""{ "v": "[js: parameters('SiteName')]" }""", "[js: variables('v')]", "Ban")]
    public async Task Variables_KeepTheirKind(string variables, string expression, string expected) => Assert.Equal(expected, await EvaluateAsync(variables, expression));

    [Theory]
    [InlineData("[js: configuration('Deep:Key', 'khác')]", "x")]
    [InlineData("[js: configuration('Empty', 'khác')]", "khác")]
    [InlineData("[js: configuration('Missing', 5)]", "5")]
    [InlineData("[js: configuration('Missing')]", null)]
    [InlineData("[js: parameters('Nothing')]", null)]
    public async Task What_IsNotConfigured_HasTheGivenValue(string expression, string? expected) => Assert.Equal(expected, await EvaluateAsync("{}", expression));

    /// <summary>What the engine itself puts beside the parameters is nobody's to read or to be told of.</summary>
    [Fact]
    public async Task UnknownParameter_NamesThoseOfPeopleOnly()
    {
        var error = await Assert.ThrowsAsync<ScriptException>(() => EvaluateAsync("{}", "[js: parameters('x')]"));

        Assert.Contains("There are: Nothing, SiteName.", error.Message);
    }

    [Fact]
    public async Task VariableThatFails_MayBeReadAgain()
    {
        _methods.SetVariables((JsonObject)JsonNode.Parse("""{ "v": "[js: parameters('x')]" }""")!);

        for (var i = 0; i < 2; i++)
        {
            Assert.Contains("no parameter 'x'", (await Assert.ThrowsAsync<ScriptException>(() => EvaluateAsync(null, "[js: variables('v')]"))).Message);
        }
    }

    [Fact]
    public async Task OtherVariables_AreReadAnew()
    {
        Assert.Equal("1", await EvaluateAsync("""{ "v": 1 }""", "[js: variables('v')]"));
        Assert.Equal("2", await EvaluateAsync("""{ "v": 2 }""", "[js: variables('v')]"));
    }

    private async Task<string?> EvaluateAsync(string? variables, string text)
    {
        if (variables is not null)
        {
            _methods.SetVariables((JsonObject)JsonNode.Parse(variables)!);
        }

        var expressions = new StepExpressions(ScriptingTests.Manager(), new RecipeDescriptor(), [_methods]);
        _methods.EvaluateText = expressions.EvaluateText;
        return await expressions.EvaluateTextAsync(text, CancellationToken.None);
    }
}
