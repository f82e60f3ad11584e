using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>Makes an item a menu. Contract: Orchard Core 3.0.</summary>
public class MenuPart : ContentPart
{
}

/// <summary>The items of a menu or below an item of it. Contract: Orchard Core 3.0.</summary>
public class MenuItemsListPart : ContentPart
{
    public List<ContentItem> MenuItems { get; set; } = [];
}

/// <summary>A link to any address. Contract: Orchard Core 3.0.</summary>
public class LinkMenuItemPart : ContentPart
{
    public string? Target { get; set; }
    public string? Url { get; set; }
}

/// <summary>A link to a content item, following its slug. Contract: Orchard Core 3.0.</summary>
public class ContentMenuItemPart : ContentPart
{
    public bool CheckContentPermissions { get; set; }
}

/// <summary>A link with HTML instead of a text. Contract: Orchard Core 3.0.</summary>
public class HtmlMenuItemPart : ContentPart
{
    public string? Html { get; set; }
    public string? Target { get; set; }
    public string? Url { get; set; }
}

/// <summary>Shows a menu item only to whom one of the permissions is granted. Contract: Orchard Core 3.0.</summary>
public class MenuItemPermissionPart : ContentPart
{
    public string[] PermissionNames { get; set; } = [];
}
