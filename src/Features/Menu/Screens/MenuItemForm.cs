using OrchardCore.ContentManagement;
using Sapling.Admin.Trees;

namespace Sapling.Menu.Screens;

/// <summary>What the form of a menu item shows and sends.</summary>
public sealed class MenuItemForm : ItemTreeForm
{
    /// <summary>The content type of the item.</summary>
    public string? Kind { get; set; }

    public string? Text { get; set; }

    public string? Url { get; set; }

    public bool NewWindow { get; set; }

    /// <summary>The content item that it leads to.</summary>
    public string? Target { get; set; }

    /// <summary>Whether it is shown only to those who may see that content.</summary>
    public bool CheckContentPermissions { get; set; }

    /// <summary>What to look for among the content.</summary>
    public string? Find { get; set; }

    internal string MenuId { get; set; } = string.Empty;

    internal string MenuName { get; set; } = string.Empty;

    internal IReadOnlyList<ContentPickerResult> Found { get; set; } = [];

    internal bool IsContent => Kind == "ContentMenuItem";
}
