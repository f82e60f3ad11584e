using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An item of a built menu. Contract: Orchard Core 3.0.</summary>
public class MenuItem
{
    public List<string> Classes { get; } = [];
    public string? Culture { get; set; }
    public string? Href { get; set; }
    public string? Id { get; set; }
    public List<MenuItem> Items { get; set; } = [];
    public bool LinkToFirstChild { get; set; } = true;
    public bool LocalNav { get; set; }
    public string? MenuName { get; set; }
    public List<Permission> Permissions { get; } = [];
    public string? Position { get; set; }
    public int Priority { get; set; }
    public object? Resource { get; set; }
    public RouteValueDictionary? RouteValues { get; set; }
    public string? Target { get; set; }
    public LocalizedString Text { get; set; } = null!;
    public string? Url { get; set; }
}
