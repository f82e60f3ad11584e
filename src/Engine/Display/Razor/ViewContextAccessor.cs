using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

/// <summary>The view context of the view that is rendered, if one is. Contract: Orchard Core 3.0.</summary>
public class ViewContextAccessor
{
    public ViewContext? ViewContext { get; set; }
}
