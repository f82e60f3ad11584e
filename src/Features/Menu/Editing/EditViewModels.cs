using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Menu.Models;

namespace OrchardCore.Menu.ViewModels;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class LinkMenuItemPartEditViewModel
{
    public LinkMenuItemPart? MenuItemPart { get; set; }
    public string? Name { get; set; }
    public string? Target { get; set; }
    public string? Url { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentMenuItemPartEditViewModel
{
    public bool CheckContentPermissions { get; set; }
    public ContentMenuItemPart? MenuItemPart { get; set; }
    public string? Name { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class HtmlMenuItemPartEditViewModel
{
    public string? Html { get; set; }
    public HtmlMenuItemPart? MenuItemPart { get; set; }
    public string? Name { get; set; }
    public string? Target { get; set; }
    public string? Url { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MenuPartEditViewModel
{
    public string? Hierarchy { get; set; }
    public IEnumerable<ContentTypeDefinition> MenuItemContentTypes { get; set; } = [];
    public MenuPart? MenuPart { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MenuItemPermissionViewModel
{
    public IList<PermissionViewModel> AllItems { get; set; } = [];
    public IList<PermissionViewModel> SelectedItems { get; set; } = [];
    public string? SelectedPermissionNames { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PermissionViewModel
{
    public string? DisplayText { get; set; }
    public string? Name { get; set; }
}
