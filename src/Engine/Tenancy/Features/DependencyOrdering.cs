namespace OrchardCore.Environment.Extensions.Utility;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class DependencyOrdering
{
    /// <summary>
    /// What an item depends on comes before it; among the others the lower priority comes first, then the given order.
    /// A circle of dependencies is cut where it is met.
    /// </summary>
    public static IEnumerable<T> OrderByDependenciesAndPriorities<T>(this IEnumerable<T> items, Func<T, T, bool> hasDependency, Func<T, int> getPriority)
    {
        var pending = items.Select(item => new Node<T>(item)).ToArray();
        var byPriority = pending.OrderBy(node => getPriority(node.Item)).ToArray();
        var result = new List<T>(pending.Length);
        foreach (var node in byPriority)
        {
            Visit(node, byPriority, hasDependency, result);
        }

        return result;
    }

    private static void Visit<T>(Node<T> node, Node<T>[] all, Func<T, T, bool> hasDependency, List<T> result)
    {
        if (node.Visited)
        {
            return;
        }

        node.Visited = true;
        foreach (var other in all)
        {
            if (!other.Visited && hasDependency(node.Item, other.Item))
            {
                Visit(other, all, hasDependency, result);
            }
        }

        result.Add(node.Item);
    }

    private sealed class Node<T>(T item)
    {
        public T Item { get; } = item;
        public bool Visited { get; set; }
    }
}
