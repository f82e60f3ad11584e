using System.Collections;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Shapes;

/// <summary>Arguments: the positional ones come before the named ones.</summary>
internal sealed class NamedArguments<T>(IList<T> positional, IDictionary<string, T> named) : INamedEnumerable<T>
{
    public IList<T> Positional { get; } = positional;

    public IDictionary<string, T> Named { get; } = named;

    public int Count => Positional.Count + Named.Count;

    public static NamedArguments<T> Split(IEnumerable<T> arguments, IEnumerable<string> names)
    {
        var all = arguments.ToArray();
        var known = names.ToArray();

        if (known.Length > all.Length)
        {
            throw new ArgumentException($"There are {known.Length} names for {all.Length} arguments.", nameof(names));
        }

        var positional = all.Length - known.Length;
        var named = new Dictionary<string, T>(known.Length, StringComparer.Ordinal);

        for (var i = 0; i < known.Length; i++)
        {
            named[known[i]] = all[positional + i];
        }

        return new(all[..positional], named);
    }

    public IEnumerator<T> GetEnumerator() => Positional.Concat(Named.Values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
