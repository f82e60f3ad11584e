namespace Sapling.Admin.Trees;

/// <summary>What the form of one item of a tree sends besides the item: where it is, and which state of the tree its writer has seen.</summary>
public abstract class ItemTreeForm
{
    /// <summary>The <see cref="ItemTreeDocument.Version"/> that was read.</summary>
    public string? Version { get; set; }

    /// <summary>The place of the item; none: it is new.</summary>
    public string? Path { get; set; }

    /// <summary>The place of the item that a new one is below.</summary>
    public string? Parent { get; set; }

    public bool IsNew => string.IsNullOrEmpty(Path);
}
