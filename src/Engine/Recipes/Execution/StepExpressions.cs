using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;
using Sapling.Recipes.Scripting;

namespace Sapling.Recipes.Execution;

/// <summary>Replaces the texts of a step that are expressions, <c>[js: …]</c> and <c>[file:…]</c>, by their values.</summary>
internal sealed class StepExpressions(IScriptingManager scripting, RecipeDescriptor recipe, IReadOnlyList<IGlobalMethodProvider> methods)
{
    private const int MaxRounds = 32;

    // Documented for Orchard Core, but it never had engines of these names: the text would silently be taken as a value.
    private static readonly string[] NeverExisted = ["env", "appsettings", "localization"];

    public async ValueTask EvaluateAsync(JsonNode? node, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, value) in json.ToArray())
                {
                    if (Text(value) is not { } text)
                    {
                        await EvaluateAsync(value, cancellationToken);
                    }
                    else if (IsExpression(text))
                    {
                        json[name] = await EvaluateTextAsync(text, cancellationToken);
                    }
                }

                break;
            case JsonArray array:
                for (var index = 0; index < array.Count; index++)
                {
                    if (Text(array[index]) is not { } text)
                    {
                        await EvaluateAsync(array[index], cancellationToken);
                    }
                    else if (IsExpression(text))
                    {
                        array[index] = await EvaluateTextAsync(text, cancellationToken);
                    }
                }

                break;
        }
    }

    public string? EvaluateText(string text)
    {
        for (var round = 0; IsExpression(text); round++)
        {
            var result = Write(scripting.Evaluate(Unwrap(text, round), recipe.FileProvider, recipe.BasePath, methods));
            if (result is null)
            {
                return null;
            }

            text = result;
        }

        return text;
    }

    internal async ValueTask<string?> EvaluateTextAsync(string text, CancellationToken cancellationToken)
    {
        for (var round = 0; IsExpression(text); round++)
        {
            var result = Write(await scripting.EvaluateAsync(Unwrap(text, round), recipe.FileProvider, recipe.BasePath, methods, cancellationToken));
            if (result is null)
            {
                return null;
            }

            text = result;
        }

        return text;
    }

    internal bool IsExpression(string text)
    {
        if (text.Length < 4 || text[0] != '[' || text[^1] != ']')
        {
            return false;
        }

        var inner = text.AsSpan().TrimStart('[');
        var colon = inner.IndexOf(':');
        if (colon <= 0)
        {
            return false;
        }

        foreach (var letter in inner[..colon])
        {
            if (!char.IsAsciiLetter(letter))
            {
                return false;
            }
        }

        var prefix = inner[..colon].ToString();
        if (scripting.GetScriptingEngine(prefix) is not null)
        {
            return true;
        }

        return Array.Exists(NeverExisted, name => name.Equals(prefix, StringComparison.OrdinalIgnoreCase))
            ? throw new ScriptException($"There is no '{prefix}:' expression. Use [js: configuration('Key', 'default')] to read configuration. Found: {text}")
            : false;
    }

    /// <summary>What stands between the brackets. Only as many are taken off at the end as there are in front: the rest is the script's.</summary>
    private static string Unwrap(string text, int round)
    {
        if (round == MaxRounds)
        {
            throw new ScriptException($"The expression keeps giving expressions, more than {MaxRounds} times: {text}");
        }

        var script = text.AsSpan().TrimStart('[');
        for (var brackets = text.Length - script.Length; brackets > 0 && script.EndsWith("]"); brackets--)
        {
            script = script[..^1];
        }

        return script.Trim().ToString();
    }

    private static string? Text(JsonNode? node)
        => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string? Write(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => System.Text.Json.JsonSerializer.Serialize(value, JsonText.Options),
    };
}
