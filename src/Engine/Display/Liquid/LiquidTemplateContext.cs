using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Liquid;

/// <summary>The context of one rendering: the request's services and view context. Contract: Orchard Core 3.0.</summary>
public class LiquidTemplateContext : TemplateContext
{
    public const int MaxShapeRecursions = 3;

    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
        : base(options)
    {
        Services = services;
    }

    public bool IsInitialized { get; set; }
    public IServiceProvider Services { get; }
    public int ShapeRecursions { get; set; }
    public ViewContext? ViewContext { get; set; }
}
