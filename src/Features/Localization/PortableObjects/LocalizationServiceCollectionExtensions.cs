using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class LocalizationServiceCollectionExtensions
{
    public static IServiceCollection AddPortableObjectLocalization(this IServiceCollection services) => services.AddPortableObjectLocalization(_ => { });

    /// <summary>Texts are translated by .po files.</summary>
    public static IServiceCollection AddPortableObjectLocalization(this IServiceCollection services, Action<LocalizationOptions> setupAction)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPluralRuleProvider, DefaultPluralRuleProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITranslationProvider, PoFilesTranslationsProvider>(provider => new PoFilesTranslationsProvider(
            provider.GetRequiredService<ILocalizationFileLocationProvider>(), provider.GetRequiredService<ILogger<PoFilesTranslationsProvider>>())));
        services.TryAddSingleton<ILocalizationFileLocationProvider, ContentRootPoFileLocationProvider>();
        services.TryAddSingleton<ILocalizationManager, LocalizationManager>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, PortableObjectStringLocalizerFactory>());
        services.Replace(ServiceDescriptor.Singleton<IHtmlLocalizerFactory, PortableObjectHtmlLocalizerFactory>());
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.Configure(setupAction);
        return services;
    }
}
