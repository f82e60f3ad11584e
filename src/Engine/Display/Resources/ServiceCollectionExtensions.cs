using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using Sapling.Display.Resources;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of resource manifests. Contract: Orchard Core 3.0.</summary>
public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddResourceConfiguration<T>(this IServiceCollection services)
        where T : class, IConfigureOptions<ResourceManagementOptions>
        => services.AddTransient<IConfigureOptions<ResourceManagementOptions>, T>();

    public static IServiceCollection AddResourceManagement(this IServiceCollection services)
    {
        // In place of MVC's, which knows only the host's files.
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider, FileVersions>());
        services.TryAddScoped<IResourceManager, PageResources>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IResourcesTagHelperProcessor, PageResourcesProcessor>());
        services.TryAddEnumerable(ServiceDescriptor.Transient<IConfigureOptions<ResourceManagementOptions>, ResourceDefaults>());
        return services;
    }
}
