using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Liquid;

/// <summary>Registration of Liquid filters. Contract: Orchard Core 3.0.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name)
        where TLiquidFilter : class, ILiquidFilter
    {
        services.TryAddScoped<TLiquidFilter>();
        services.Configure<TemplateOptions>(options => options.Filters.AddFilter(name, new LiquidFilterDelegateResolver<TLiquidFilter>().ResolveAsync));
        return services;
    }
}

/// <summary>Runs a filter with the services of the rendering. Contract: Orchard Core 3.0.</summary>
public class LiquidFilterDelegateResolver<TLiquidFilter>
    where TLiquidFilter : class, ILiquidFilter
{
    public ValueTask<FluidValue> ResolveAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => context is LiquidTemplateContext liquid
            ? liquid.Service<TLiquidFilter>().ProcessAsync(input, arguments, liquid)
            : throw new InvalidOperationException($"The filter {typeof(TLiquidFilter).Name} needs a {nameof(LiquidTemplateContext)}; render with {nameof(ILiquidTemplateManager)}.");
}
