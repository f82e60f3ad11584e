using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentTypes.Editors;

namespace Sapling.Content.Designing;

/// <summary>Registers the drivers that edit settings of types, parts and fields.</summary>
public static class SettingsRegistration
{
    public static IServiceCollection AddTypeSettings<TDriver>(this IServiceCollection services) where TDriver : class, IContentTypeDefinitionDisplayDriver
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentTypeDefinitionDisplayDriver, TDriver>());
        return services;
    }

    public static IServiceCollection AddPartSettings<TDriver>(this IServiceCollection services) where TDriver : class, IContentTypePartDefinitionDisplayDriver
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentTypePartDefinitionDisplayDriver, TDriver>());
        return services;
    }

    public static IServiceCollection AddFieldSettings<TDriver>(this IServiceCollection services) where TDriver : class, IContentPartFieldDefinitionDisplayDriver
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentPartFieldDefinitionDisplayDriver, TDriver>());
        return services;
    }
}
