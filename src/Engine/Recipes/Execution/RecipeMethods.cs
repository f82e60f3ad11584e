using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OrchardCore.Scripting;
using Sapling.Recipes.Scripting;

namespace Sapling.Recipes.Execution;

/// <summary>What a recipe's scripts can call besides the common functions: <c>variables</c>, <c>parameters</c>, <c>configuration</c>.</summary>
internal sealed class RecipeMethods : IGlobalMethodProvider
{
    private readonly IDictionary<string, object> _parameters;
    private readonly IConfiguration _configuration;
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _evaluating = new(StringComparer.Ordinal);
    private readonly GlobalMethod[] _methods;
    private JsonObject _variables = [];

    public RecipeMethods(IDictionary<string, object> parameters, IConfiguration configuration)
    {
        _parameters = parameters;
        _configuration = configuration;
        _methods =
        [
            Method("variables", (Func<string, object?>)Variable, (Func<string, Task<object?>>)(name => Task.FromResult(Variable(name)))),
            Method("parameters", (Func<string, object?>)Parameter, (Func<string, Task<object?>>)(name => Task.FromResult(Parameter(name)))),
            Method("configuration", (Func<string, object?, object?>)Configuration, (Func<string, object?, Task<object?>>)((key, other) => Task.FromResult(Configuration(key, other)))),
        ];
    }

    /// <summary>Set by the executor: evaluates the text of a variable when it is first read.</summary>
    public Func<string, string?> EvaluateText { get; set; } = text => text;

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    public void SetVariables(JsonObject variables)
    {
        _variables = variables;
        _values.Clear();
    }

    private static GlobalMethod Method(string name, Delegate method, Delegate asyncMethod)
        => new() { Name = name, Method = _ => method, AsyncMethod = _ => asyncMethod };

    private object? Variable(string name)
    {
        if (_values.TryGetValue(name, out var value))
        {
            return value;
        }

        if (!_variables.TryGetPropertyValue(name, out var node))
        {
            throw new ScriptException($"There is no variable '{name}'. Declare it in 'variables', above 'steps'.");
        }

        if (!_evaluating.Add(name))
        {
            throw new ScriptException($"The variable '{name}' is defined by itself ({string.Join(" → ", _evaluating)} → {name}).");
        }

        try
        {
            value = Read(node);
        }
        finally
        {
            _evaluating.Remove(name);
        }

        return _values[name] = value;
    }

    private object? Read(JsonNode? node) => node switch
    {
        null => null,
        JsonObject json => json.ToDictionary(pair => pair.Key, pair => Read(pair.Value)),
        JsonArray array => array.Select(Read).ToArray(),
        JsonValue value when value.TryGetValue<string>(out var text) => EvaluateText(text),
        JsonValue value when value.TryGetValue<bool>(out var truth) => truth,
        JsonValue value => value.GetValue<double>(),
        _ => node.ToJsonString(JsonText.Options),
    };

    private object? Parameter(string name) => _parameters.TryGetValue(name, out var value)
        ? value
        : throw new ScriptException($"There is no parameter '{name}'. There are: {string.Join(", ", _parameters.Keys.Where(key => key.IndexOf('.', StringComparison.Ordinal) < 0).Order(StringComparer.Ordinal))}.");

    private object? Configuration(string key, object? other)
        => string.IsNullOrEmpty(_configuration[key]) ? other : _configuration[key];
}
