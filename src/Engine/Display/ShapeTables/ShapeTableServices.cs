using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public static class ShapeTableProviderExtensions
    {
        public static IServiceCollection AddShapeTableProvider<TShapeTableProvider>(this IServiceCollection services)
            where TShapeTableProvider : class, IShapeTableProvider
        {
            services.TryAddEnumerable(ServiceDescriptor.Scoped<IShapeTableProvider, TShapeTableProvider>());
            return services;
        }
    }
}

namespace OrchardCore.DisplayManagement.Descriptors
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public static class ShapeProviderExtensions
    {
        public static IServiceCollection AddShapeAttributes<T>(this IServiceCollection services)
            where T : class, IShapeAttributeProvider
        {
            services.TryAddScoped<T>();
            services.AddScoped<IShapeAttributeProvider>(provider => provider.GetRequiredService<T>());
            return services;
        }
    }
}
