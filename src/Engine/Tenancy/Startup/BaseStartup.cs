using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Localization;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using Sapling.Tenancy.Features;
using Sapling.Tenancy.Localization;
using Sapling.Tenancy.Locking;
using Sapling.Tenancy.Requests;
using Sapling.Tenancy.Shells;
using Sapling.Tenancy.Time;

namespace Sapling.Tenancy.Startup;

/// <summary>What each tenant has whatever its features are.</summary>
internal sealed class BaseStartup : StartupBase
{
    public override int Order => int.MinValue;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddDistributedMemoryCache();
        services.AddRouting();

        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<IShellDescriptorFeaturesManager, ShellDescriptorFeaturesManager>();
        services.AddScoped<IShellDescriptorManager, ShellDescriptorManager>();
        services.AddScoped<IShellDescriptorManagerEventHandler, DescriptorChanges>();
        services.AddScoped<IShellReleaseManager, ShellReleaseManager>();

        services.AddSingleton<Signal>();
        services.AddSingleton<ISignal>(provider => provider.GetRequiredService<Signal>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LocalLock>();
        services.AddSingleton<ILocalLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<IDistributedLock>(provider => provider.GetRequiredService<LocalLock>());

        services.AddScoped<ILocalClock, LocalClock>();
        services.AddScoped<ICalendarManager, DefaultCalendar>();
        services.AddSingleton<IClientIPAddressAccessor, ClientIPAddressAccessor>();
        services.AddSingleton<IOrchardHelper, OrchardHelper>();

        services.TryAddSingleton<IStringLocalizerFactory, PassThroughLocalizerFactory>();
        services.TryAddSingleton<DeclaredTexts>();
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddSingleton<IHtmlLocalizerFactory, OrchardCore.Localization.PortableObject.PortableObjectHtmlLocalizerFactory>();
        services.TryAddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.TryAddTransient<IViewLocalizer, ViewLocalizer>();
        services.TryAddSingleton<ILocalizationService, InvariantLocalizationService>();
    }
}
