using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

/// <summary>The context of one rendering: the request's services and view context. Contract: Orchard Core 3.0.</summary>
public class LiquidTemplateContext : TemplateContext
{
    private readonly Dictionary<Type, object> _services = [];

    public const int MaxShapeRecursions = 3;

    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
        : base(options)
    {
        Services = services;
    }

    /// <summary>A service of the scope, asked for once a rendering: templates need the same few hundreds of times, and the container locks.</summary>
    internal T Service<T>() where T : notnull
    {
        if (!_services.TryGetValue(typeof(T), out var service))
        {
            _services[typeof(T)] = service = Services.GetRequiredService<T>();
        }

        return (T)service;
    }

    public bool IsInitialized { get; set; }
    public IServiceProvider Services { get; }
    public int ShapeRecursions { get; set; }
    public ViewContext? ViewContext { get; set; }
}
