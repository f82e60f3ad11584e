using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OrchardCore.Recipes.Models;
using Sapling.Recipes.Execution;
using Sapling.Recipes.Scripting;

namespace OrchardSite.Engine.Tests.Recipes;

public class StepExpressionsTests
{
    private readonly RecipeMethods _methods = new(
        new Dictionary<string, object> { ["SiteName"] = "Ban Dân tộc", ["Loop"] = "[js: parameters('Loop')]" },
        new ConfigurationBuilder().AddInMemoryCollection([new("Smtp:Host", "mail.vn")]).Build());

    [Theory]
    [InlineData("[js: 1 + 1]", "2")]
    [InlineData("[js: 0.5]", "0.5")]
    [InlineData("[js: parameters('SiteName')]", "Ban Dân tộc")]
    [InlineData("[js: configuration('Smtp:Host')]", "mail.vn")]
    [InlineData("[js: configuration('Nope', 'other')]", "other")]
    [InlineData("[js: true]", "true")]
    [InlineData("[js: new Date(0)]", "1970-01-01T00:00:00.0000000Z")]
    [InlineData("[js: ({ a: 'Huế' })]", "{\"a\":\"Huế\"}")]
    [InlineData("[js: [10, 20][1]]", "20")]
    [InlineData("[js: parameters('SiteName').split(' ')[0]]", "Ban")]
    [InlineData("[js: [1, 2]]", "[1,2]")]
    [InlineData("[[js: 1 + 1]]", "2")]
    [InlineData("[js: 'a]']", "a]")]
    [InlineData("[js:'x']", "x")]
    [InlineData("[JS: 1]", "1")]
    [InlineData("[js: null]", null)]
    public async Task Values_are_written_as_texts(string expression, string? expected) => Assert.Equal(expected, await EvaluateAsync(expression));

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("[Ghi chú: xem dưới]")]
    [InlineData("[note: see below]")]
    [InlineData("js: 1")]
    [InlineData("[]")]
    [InlineData("[:x]")]
    public async Task Texts_that_only_look_alike_stay(string text) => Assert.Equal(text, await EvaluateAsync(text));

    [Theory]
    [InlineData("[env: HOME]")]
    [InlineData("[appsettings: X]")]
    public async Task Expressions_that_never_existed_are_errors(string expression)
    {
        var error = await Assert.ThrowsAsync<ScriptException>(() => EvaluateAsync(expression));

        Assert.Contains("configuration(", error.Message);
    }

    [Fact]
    public async Task Nested_values_and_arrays_are_reached()
    {
        var step = (JsonObject)JsonNode.Parse("""{ "a": { "b": ["[js: 1]", { "c": "[js: 2]" }, 3, null, true] } }""")!;
        await Expressions().EvaluateAsync(step, CancellationToken.None);

        Assert.Equal("""{"a":{"b":["1",{"c":"2"},3,null,true]}}""", step.ToJsonString());
    }

    [Fact]
    public async Task A_variable_is_evaluated_once_and_may_use_others()
    {
        _methods.SetVariables((JsonObject)JsonNode.Parse("""{ "id": "[js: uuid()]", "same": "[js: variables('id')]", "unused": "[js: nonsense(]" }""")!);
        var first = await EvaluateAsync("[js: variables('id')]");

        Assert.Equal(26, first!.Length);
        Assert.Equal(first, await EvaluateAsync("[js: variables('same')]"));
        Assert.Equal(first, await EvaluateAsync("[js: variablesAsync('id')]"));
    }

    [Fact]
    public async Task Variables_that_define_each_other_say_so()
    {
        _methods.SetVariables((JsonObject)JsonNode.Parse("""{ "a": "[js: variables('b')]", "b": "[js: variables('a')]" }""")!);
        var error = await Assert.ThrowsAsync<ScriptException>(() => EvaluateAsync("[js: variables('a')]"));

        Assert.Contains("a → b → a", error.Message);
    }

    [Theory]
    [InlineData("[js: variables('nope')]", "no variable 'nope'")]
    [InlineData("[js: parameters('nope')]", "There are: Loop, SiteName")]
    public async Task Unknown_names_are_errors(string expression, string part)
    {
        var error = await Assert.ThrowsAsync<ScriptException>(() => EvaluateAsync(expression));

        Assert.Contains(part, error.Message);
    }

    [Fact]
    public async Task An_expression_that_gives_expressions_without_end_is_an_error()
    {
        var error = await Assert.ThrowsAsync<ScriptException>(() => EvaluateAsync("[js: parameters('Loop')]"));

        Assert.Contains("keeps giving expressions", error.Message);
    }

    private async Task<string?> EvaluateAsync(string text)
    {
        var step = new JsonObject { ["x"] = text };
        await Expressions().EvaluateAsync(step, CancellationToken.None);
        return (string?)step["x"];
    }

    private StepExpressions Expressions()
    {
        var expressions = new StepExpressions(ScriptingTests.Manager(), new RecipeDescriptor(), [_methods]);
        _methods.EvaluateText = expressions.EvaluateText;
        return expressions;
    }
}
