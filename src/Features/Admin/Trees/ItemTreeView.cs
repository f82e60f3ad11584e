namespace Sapling.Admin.Trees;

/// <summary>The partial <c>/Areas/OrchardCore.Admin/Views/Shared/ItemTree.cshtml</c>: a tree with buttons that move, edit, add and delete, all in one form.</summary>
public sealed class ItemTreeView
{
    public required IReadOnlyList<ItemTreeLine> Lines { get; init; }

    /// <summary>Where <see cref="ItemTreeMove"/> is posted to.</summary>
    public required string MoveAddress { get; init; }

    /// <summary>What tells that somebody else has changed the tree meanwhile.</summary>
    public required string Version { get; init; }

    /// <summary>The place of the item that was moved last.</summary>
    public string? Focus { get; init; }

    /// <summary>The button by which it was moved: up, down, in or out.</summary>
    public string? FocusBy { get; init; }
}

/// <summary>A line of the tree.</summary>
/// <param name="Node">The item in its place.</param>
/// <param name="Text">Its name.</param>
/// <param name="Note">What is said beside it.</param>
/// <param name="EditAddress">The page that edits it.</param>
/// <param name="AddAddress">The page that adds one below it; null: none can be below.</param>
/// <param name="DeleteAddress">The page that asks whether to delete it.</param>
public sealed record ItemTreeLine(ItemTreeNode Node, string Text, string? Note, string EditAddress, string? AddAddress, string DeleteAddress);

/// <summary>What the form of the tree sends: a button ("up:1-0"), or what was dragged where.</summary>
public sealed class ItemTreeMove
{
    public string? Version { get; set; }

    public string? Step { get; set; }

    public string? From { get; set; }

    public ItemTreeSide Side { get; set; }

    public string? To { get; set; }

    /// <summary>The button that was used, or nothing.</summary>
    public string? By => Step?.Split(':')[0];

    /// <summary>Moves the item and gives its new place; null when it cannot go there.</summary>
    public string? Apply(ItemTree tree)
    {
        if (From is { Length: > 0 } from && To is { Length: > 0 } to)
        {
            return tree.To(from, Side, to);
        }

        return Step?.Split(':') switch
        {
            ["up", var path] => tree.Up(path),
            ["down", var path] => tree.Down(path),
            ["in", var path] => tree.In(path),
            ["out", var path] => tree.Out(path),
            _ => null,
        };
    }
}
