using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Where an item is displayed and edited.</summary>
public class ContentItemMetadata
{
    public readonly IList<GroupInfo> DisplayGroupInfo = [];

    public readonly IList<GroupInfo> EditorGroupInfo = [];

    public RouteValueDictionary? DisplayRouteValues { get; set; }

    public RouteValueDictionary? EditorRouteValues { get; set; }

    public RouteValueDictionary? CreateRouteValues { get; set; }

    public RouteValueDictionary? RemoveRouteValues { get; set; }

    public RouteValueDictionary? AdminRouteValues { get; set; }
}

/// <summary>Contract: Orchard Core 3.0. A group of editors or displays.</summary>
public class GroupInfo
{
    public GroupInfo(LocalizedString name)
    {
        Id = name.Name;
        Name = name;
    }

    public string Id { get; set; }

    public LocalizedString Name { get; set; }

    public string? Position { get; set; }
}
