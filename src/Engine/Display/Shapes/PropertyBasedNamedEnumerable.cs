using System.Collections;

namespace OrchardCore.DisplayManagement;

/// <summary>Arguments that are the properties of the class itself. Contract: Orchard Core 3.0.</summary>
public abstract class PropertyBasedNamedEnumerable : INamedEnumerable<object>
{
    private Dictionary<string, object>? _named;

    IList<object> INamedEnumerable<object>.Positional => [];

    IDictionary<string, object> INamedEnumerable<object>.Named => Named();

    int IReadOnlyCollection<object>.Count => PropertyCount;

    protected abstract int PropertyCount { get; }

    protected abstract IReadOnlyList<string> PropertyNames { get; }

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Named().Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Named().Values.GetEnumerator();

    protected abstract object? GetPropertyValue(int index);

    private Dictionary<string, object> Named()
    {
        if (_named is null)
        {
            _named = new(PropertyCount, StringComparer.Ordinal);

            for (var i = 0; i < PropertyCount; i++)
            {
                _named[PropertyNames[i]] = GetPropertyValue(i)!;
            }
        }

        return _named;
    }
}
