using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Sapling.Display.Liquid.Tags;

/// <summary>The evaluated arguments of a tag: the ones without a name in order, the others by name.</summary>
internal sealed class TagArguments
{
    private readonly List<FluidValue> _positional = [];
    private readonly Dictionary<string, FluidValue> _named = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, FluidValue>> Named => _named;

    public FluidValue First => _positional.Count > 0 ? _positional[0] : NilValue.Instance;

    public static async ValueTask<TagArguments> EvaluateAsync(IReadOnlyList<FilterArgument> list, TemplateContext context)
    {
        var arguments = new TagArguments();
        foreach (var argument in list)
        {
            var value = await argument.Expression.EvaluateAsync(context);
            if (string.IsNullOrEmpty(argument.Name))
            {
                arguments._positional.Add(value);
            }
            else
            {
                arguments._named[argument.Name] = value;
            }
        }

        return arguments;
    }

    public bool Has(string name) => _named.ContainsKey(name);

    public FluidValue Get(string name) => _named.TryGetValue(name, out var value) ? value : NilValue.Instance;

    /// <summary>The text of an argument; null when it is missing or nil.</summary>
    public string? Text(string name)
    {
        var value = Get(name);
        return value.IsNil() ? null : value.ToStringValue();
    }

    public bool? Flag(string name)
    {
        var value = Get(name);
        return value.IsNil() ? null : value is StringValue text ? !string.Equals(text.ToStringValue(), "false", StringComparison.OrdinalIgnoreCase) : value.ToBooleanValue();
    }

    public string FirstOrNamed(string name) => First.IsNil() ? Text(name) ?? string.Empty : First.ToStringValue();

    /// <summary>Words of a text separated by spaces or commas, or the items of an array.</summary>
    public static string[] Words(FluidValue value, TemplateContext context) => value.Type == FluidValues.Array
        ? [.. value.Enumerate(context).Select(v => v.ToStringValue())]
        : value.IsNil() ? [] : value.ToStringValue().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary><c>content_item</c> and <c>content-item</c> are <c>ContentItem</c>.</summary>
    public static string Pascal(string name)
    {
        if (name.Length > 0 && char.IsUpper(name[0]) && !name.Contains('_') && !name.Contains('-'))
        {
            return name;
        }

        return string.Concat(name.Split(['_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }
}
