using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using Sapling.Display.Html;
using Sapling.Display.Liquid;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class LiquidCoreServices
{
    public static IServiceCollection AddLiquidCoreServices(this IServiceCollection services)
    {
        // The defaults come before what features add, whenever this is called: a feature may change them, never lose its own.
        if (!services.Any(service => service.ImplementationType == typeof(LiquidDefaults)))
        {
            services.Insert(0, ServiceDescriptor.Transient<IConfigureOptions<TemplateOptions>, LiquidDefaults>());
        }

        // Letters of all scripts stay letters in HTML; only what has a meaning there is escaped.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddWebEncoders();
        services.AddHttpContextAccessor();
        services.AddHtmlServices();

        services.TryAddSingleton(provider => SharedParsers.Get(
            provider.GetRequiredService<IOptions<LiquidViewOptions>>(), provider.GetRequiredService<IOptions<FluidParserOptions>>()));
        services.TryAddSingleton<ParsedTemplates>();
        services.TryAddScoped(provider => new LiquidTemplateContext(provider, provider.GetRequiredService<IOptions<TemplateOptions>>().Value));
        services.TryAddScoped<ILiquidTemplateManager, LiquidTexts>();
        services.TryAddScoped<BrokenTemplates>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IShapeTemplateViewEngine, LiquidViews>());
        return services;
    }
}
