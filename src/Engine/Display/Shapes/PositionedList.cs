using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Shapes;

/// <summary>The children of a shape, sorted by position when they are read.</summary>
internal struct PositionedList
{
    private List<IPositioned>? _items;
    private bool _unsorted;

    public readonly int Count => _items?.Count ?? 0;

    public void Add(object? item, string? position)
    {
        position ??= string.Empty;

        if (item is null)
        {
            return;
        }

        _items ??= [];

        if (item is IPositioned positioned and not PositionWrapper)
        {
            if (position.Length > 0 || positioned.Position is null)
            {
                positioned.Position = position;
            }

            _items.Add(positioned);
        }
        else if (PositionWrapper.TryWrap(item, position) is { } wrapped)
        {
            _items.Add(wrapped);
        }
        else if (item is System.Collections.IEnumerable many)
        {
            foreach (var one in many)
            {
                Add(one, position);
            }
        }
        else
        {
            throw new ArgumentException($"A {item.GetType()} cannot be a part of a shape: add a shape, IHtmlContent or a string.", nameof(item));
        }

        _unsorted = _items.Count > 1;
    }

    public IReadOnlyList<IPositioned> Sorted()
    {
        if (_items is null)
        {
            return [];
        }

        if (_unsorted)
        {
            _unsorted = false;
            SortStable(_items);
        }

        return _items;
    }

    public readonly void Remove(string name) =>
        _items?.RemoveAll(item => item is IShape shape && shape.Metadata?.Name == name);

    public readonly IShape? Find(string name, bool normalized)
    {
        if (_items is null)
        {
            return null;
        }

        foreach (var item in _items)
        {
            if (item is IShape { Metadata: { Name: { } known } } shape &&
                (normalized ? known.EncodeAlternateElement() : known) == name)
            {
                return shape;
            }
        }

        return null;
    }

    // Insertion sort: stable, without allocation, and items arrive mostly in order.
    private static void SortStable(List<IPositioned> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var item = items[i];
            var j = i - 1;

            while (j >= 0 && FlatPositionComparer.Instance.Compare(items[j].Position, item.Position) > 0)
            {
                items[j + 1] = items[j];
                j--;
            }

            items[j + 1] = item;
        }
    }
}
