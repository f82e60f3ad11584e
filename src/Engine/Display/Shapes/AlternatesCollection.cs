using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Ordered names without repetition; the last one that has a template wins. Contract: Orchard Core 3.0.</summary>
public sealed class AlternatesCollection : IEnumerable<string>
{
    public static readonly AlternatesCollection Empty = new() { _frozen = true };

    // A shape has a dozen alternates at most, where a scan of a list beats hashing.
    private List<string>? _names;
    private bool _frozen;

    public AlternatesCollection(params string[] alternates)
    {
        ArgumentNullException.ThrowIfNull(alternates);
        AddRange((IEnumerable<string>)alternates);
    }

    public int Count => _names?.Count ?? 0;

    public string this[int index] => (_names ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    public string Last => _names is { Count: > 0 } ? _names[^1] : string.Empty;

    public void Add(string alternate)
    {
        ArgumentException.ThrowIfNullOrEmpty(alternate);
        ThrowIfFrozen();

        _names ??= [];
        _names.Remove(alternate);
        _names.Add(alternate);
    }

    public void AddRange(AlternatesCollection alternates)
    {
        ArgumentNullException.ThrowIfNull(alternates);
        AddRange((IEnumerable<string>?)alternates._names ?? []);
    }

    public void AddRange(IEnumerable<string> alternates)
    {
        ArgumentNullException.ThrowIfNull(alternates);

        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    public void Clear()
    {
        ThrowIfFrozen();
        _names?.Clear();
    }

    public bool Contains(string alternate) => _names?.Contains(alternate) ?? false;

    public void Remove(string alternate)
    {
        ThrowIfFrozen();
        _names?.Remove(alternate);
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>?)_names ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void ThrowIfFrozen()
    {
        if (_frozen)
        {
            throw new NotSupportedException("AlternatesCollection.Empty cannot be changed; create a new collection.");
        }
    }
}
