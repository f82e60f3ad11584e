using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sapling.Admin.Trees;

/// <summary>
/// A tree of items in JSON, as menus and taxonomies keep it, and what an editor does to it. An item is named by its place: "1-0" is the first below
/// the second. Methods that move give the new place, or null when the item cannot go there.
/// </summary>
/// <param name="roots">The items at the top; they are changed in place.</param>
/// <param name="children">Where an item keeps those below it: the names of the properties on the way.</param>
public sealed class ItemTree(JsonArray roots, params string[] children)
{
    public JsonArray Roots => roots;

    /// <summary>All items in the order of reading.</summary>
    public IEnumerable<ItemTreeNode> Nodes() => Nodes(roots, string.Empty, 0);

    /// <summary>The item at the place, or null.</summary>
    public JsonObject? Find(string? path) => Locate(path) is var (siblings, index) ? siblings[index] as JsonObject : null;

    /// <summary>How many items are below the one at the place.</summary>
    public int CountBelow(string path) => Find(path) is { } item && Below(item) is { } below ? Nodes(below, string.Empty, 0).Count() : 0;

    /// <summary>Adds an item as the last below the one at the place, or at the top when there is no place.</summary>
    public string? Add(JsonObject item, string? parent)
    {
        if (string.IsNullOrEmpty(parent))
        {
            roots.Add(item);
            return Text(roots.Count - 1);
        }

        if (Find(parent) is not { } above)
        {
            return null;
        }

        var siblings = Grow(above);
        siblings.Add(item);
        return $"{parent}-{Text(siblings.Count - 1)}";
    }

    /// <summary>Puts an item in the place of another, which leaves it those below.</summary>
    public bool Replace(string path, JsonObject item)
    {
        if (Locate(path) is not var (siblings, index) || siblings[index] is not JsonObject old)
        {
            return false;
        }

        if (Below(old) is { } below && Below(item) is null)
        {
            var grown = Grow(item);
            foreach (var child in below)
            {
                grown.Add(child?.DeepClone());
            }
        }

        siblings[index] = item;
        return true;
    }

    /// <summary>Removes the item and all below it.</summary>
    public bool Remove(string path) => Take(path) is not null;

    public string? Up(string path) => Shift(path, -1);

    public string? Down(string path) => Shift(path, 1);

    /// <summary>Puts the item below the one before it.</summary>
    public string? In(string path)
    {
        if (Locate(path) is not var (_, index) || index == 0)
        {
            return null;
        }

        var before = Join(Parent(path), index - 1);
        return Take(path) is { } item ? Add(item, before) : null;
    }

    /// <summary>Puts the item after the one that it is below.</summary>
    public string? Out(string path)
    {
        var parent = Parent(path);
        if (parent.Length == 0 || Locate(parent) is not var (siblings, index) || Take(path) is not { } item)
        {
            return null;
        }

        siblings.Insert(index + 1, item);
        return Join(Parent(parent), index + 1);
    }

    /// <summary>Puts the item before, after or below another, which must not be in it.</summary>
    public string? To(string path, ItemTreeSide side, string target)
    {
        if (path == target || target.StartsWith(path + "-", StringComparison.Ordinal) || Find(path) is null || Find(target) is not { } goal)
        {
            return null;
        }

        var item = Take(path)!;
        if (side == ItemTreeSide.Below)
        {
            Grow(goal).Add(item);
        }
        else
        {
            var siblings = goal.Parent!.AsArray();
            siblings.Insert(siblings.IndexOf(goal) + (side == ItemTreeSide.After ? 1 : 0), item);
        }

        return Nodes().First(node => ReferenceEquals(node.Item, item)).Path;
    }

    /// <summary>
    /// The items in the order of <c>[{ "index": "1" }, { "index": "0", "children": [{ "index": "0-2" }] }]</c>, where an index is a place in this tree;
    /// null when it cannot be read, names a place that is not there, or does not name each once: an order takes nothing away.
    /// </summary>
    public ItemTree? Arrange(string hierarchy)
    {
        var used = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance);

        try
        {
            return Level(JsonNode.Parse(hierarchy)) is { } level && used.Count == Nodes().Count() ? new ItemTree(level, children) : null;
        }
        catch (JsonException)
        {
            return null;
        }

        JsonArray? Level(JsonNode? entries)
        {
            if (entries is not JsonArray list)
            {
                return null;
            }

            var level = new JsonArray();
            foreach (var entry in list.Select(entry => entry as JsonObject))
            {
                if (entry is null || Find(entry["index"]?.ToString()) is not { } found || !used.Add(found))
                {
                    return null;
                }

                var item = found.DeepClone().AsObject();
                item.Remove(children[0]);
                if (entry["children"] is { } below)
                {
                    if (Level(below) is not { } arranged)
                    {
                        return null;
                    }

                    foreach (var child in arranged)
                    {
                        Grow(item).Add(child!.DeepClone());
                    }
                }

                level.Add(item);
            }

            return level;
        }
    }

    private string? Shift(string path, int by)
    {
        if (Locate(path) is not var (siblings, index) || index + by < 0 || index + by >= siblings.Count)
        {
            return null;
        }

        var item = siblings[index];
        siblings.RemoveAt(index);
        siblings.Insert(index + by, item);
        return Join(Parent(path), index + by);
    }

    private JsonObject? Take(string path)
    {
        if (Locate(path) is not var (siblings, index) || siblings[index] is not JsonObject item)
        {
            return null;
        }

        siblings.RemoveAt(index);
        if (siblings.Count == 0 && Find(Parent(path)) is { } above)
        {
            above.Remove(children[0]);
        }

        return item;
    }

    private (JsonArray Siblings, int Index)? Locate(string? path)
    {
        JsonArray? level = roots;
        (JsonArray, int)? found = null;
        foreach (var step in (path ?? string.Empty).Split('-'))
        {
            if (level is null || !int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= level.Count)
            {
                return null;
            }

            found = (level, index);
            level = level[index] is JsonObject item ? Below(item) : null;
        }

        return found;
    }

    private JsonArray? Below(JsonObject item)
    {
        JsonNode? node = item;
        foreach (var name in children)
        {
            node = (node as JsonObject)?[name];
        }

        return node as JsonArray;
    }

    private JsonArray Grow(JsonObject item)
    {
        var node = item;
        foreach (var name in children[..^1])
        {
            if (node[name] is not JsonObject next)
            {
                node[name] = next = [];
            }

            node = next;
        }

        if (node[children[^1]] is not JsonArray below)
        {
            node[children[^1]] = below = [];
        }

        return below;
    }

    private IEnumerable<ItemTreeNode> Nodes(JsonArray level, string parent, int depth)
    {
        for (var i = 0; i < level.Count; i++)
        {
            if (level[i] is not JsonObject item)
            {
                continue;
            }

            var path = Join(parent, i);
            yield return new(path, item, depth, i == 0, i == level.Count - 1);
            foreach (var node in Below(item) is { } below ? Nodes(below, path, depth + 1) : [])
            {
                yield return node;
            }
        }
    }

    private static string Parent(string path) => path.LastIndexOf('-') is var dash and >= 0 ? path[..dash] : string.Empty;

    private static string Join(string parent, int index) => parent.Length == 0 ? Text(index) : $"{parent}-{Text(index)}";

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An item in its place.</summary>
/// <param name="Path">The place.</param>
/// <param name="Item">The item's JSON.</param>
/// <param name="Level">0 at the top.</param>
/// <param name="IsFirst">Whether none is before it on its level.</param>
/// <param name="IsLast">Whether none is after it on its level.</param>
public sealed record ItemTreeNode(string Path, JsonObject Item, int Level, bool IsFirst, bool IsLast);

/// <summary>Where an item goes that is dropped on another.</summary>
public enum ItemTreeSide
{
    Before,
    After,
    Below,
}
