using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Localization;
using OrchardCore.Localization.Services;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using Sapling.Localization.Settings;

namespace Sapling.Localization;

internal sealed class Startup : StartupBase
{
    // Before whatever writes text or numbers.
    public override int ConfigureOrder => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPortableObjectLocalization(options => options.ResourcesPath = "Localization");
        services.Replace(ServiceDescriptor.Singleton<ILocalizationFileLocationProvider, ModularPoFileLocationProvider>());
        services.Replace(ServiceDescriptor.Scoped<ILocalizationService, LocalizationService>());
        services.AddScoped<IPermissionProvider, OrchardCore.Localization.Permissions>();
        services.AddDisplayDriver<ISite, LocalizationSettingsDriver>();
        services.AddNavigationProvider<LocalizationMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<SiteCultureMiddleware>();
}

[Feature("OrchardCore.Localization.ContentLanguageHeader")]
internal sealed class ContentLanguageStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.Configure<LocalizationResponseOptions>(options => options.ContentLanguage = true);
}
