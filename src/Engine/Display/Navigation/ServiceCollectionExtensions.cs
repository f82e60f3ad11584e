using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement;
using Sapling.Display.Navigation;

namespace OrchardCore.Navigation;

/// <summary>Registration of menus. Contract: Orchard Core 3.0.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddNavigation(this IServiceCollection services)
    {
        services.TryAddScoped<INavigationManager, Menus>();
        services.AddShapeTableProvider<NavigationShapes>();
        services.AddShapeTableProvider<PagerShapes>();
        return services;
    }

    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, INavigationProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<INavigationProvider, TProvider>());
        return services;
    }
}
