using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.TagHelpers;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Data.Stores;
using Sapling.Display.Admin;
using Sapling.Display.Caching;
using Sapling.Display.CoreShapes;
using Sapling.Display.Mvc;
using Sapling.Display.Notifications;
using Sapling.Display.Razor;
using Sapling.Display.Rendering;
using Sapling.Display.Templates;

namespace Sapling.Display;

/// <summary>Adds shapes, themes, templates and MVC to tenants.</summary>
public static class DisplayServiceCollectionExtensions
{
    // After all that knows, counts or refuses the visitor.
    private const int LastMiddleware = int.MaxValue;

    public static OrchardCoreBuilder AddDisplay(this OrchardCoreBuilder builder) =>
        builder
            .ConfigureServices(services => services.AddShapes().AddThemedMvc().AddLiquidCoreServices().AddResourceManagement().AddNavigation(), order: -200)
            .Configure((_, routes) => ModuleRoutes.Map(routes), order: 1000)
            .Configure(app => app.UseMiddleware<PageCacheMiddleware>(), LastMiddleware);

    /// <summary>What renders shapes; works without MVC and without a request.</summary>
    internal static IServiceCollection AddShapes(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddLocalization();
        services.TryAddSingleton<ViewFiles>();
        services.TryAddSingleton<ThemeChain>();
        services.TryAddSingleton<IShapeTableManager, ShapeTableManager>();
        services.TryAddSingleton<IShapeTemplateFileProviderAccessor, TemplateFiles>();
        services.AddSingleton<IConfigureOptions<ShapeTemplateOptions>, TemplateFilesSetup>();

        services.TryAddScoped<IThemeManager, ThemeManager>();
        services.TryAddScoped<IShapeFactory, ShapeFactory>();
        services.TryAddSingleton<DataVersion>();
        services.TryAddSingleton<RenderedCache>();
        services.TryAddScoped<PageRecording>();
        services.TryAddScoped<CachedShapes>();
        services.TryAddScoped<IHtmlDisplay, HtmlDisplay>();
        services.TryAddScoped<IDisplayHelper, DisplayHelper>();
        services.TryAddScoped<ILayoutAccessor, LayoutAccessor>();
        services.TryAddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.TryAddScoped<INotifier, Notifier>();
        services.TryAddScoped<IUpdateModelAccessor, LocalModelBinderAccessor>();
        services.TryAddScoped<ViewContextAccessor>();
        services.TryAddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));
        services.AddScoped<IShapePlacementProvider, ShapeTablePlacementProvider>();
        services.AddTransient<IShapeTemplateHarvester, BasicShapeTemplateHarvester>();
        services.AddSingleton<IPlacementNodeFilterProvider, PathPlacementNodeFilterProvider>();

        services.AddShapeTableProvider<ShapeMethods>();
        services.AddShapeTableProvider<TemplateBindings>();
        services.AddShapeTableProvider<PlacementFiles>();
        services.AddShapeTableProvider<CoreShapesTableProvider>();
        services.AddShapeTableProvider<ZoneShapeAlternates>();
        services.AddShapeAttributes<OrchardCore.DisplayManagement.Shapes.CoreShapes>();
        services.AddShapeAttributes<ZoneShapes>();
        services.AddShapeAttributes<GroupShapes>();
        services.AddShapeAttributes<DateTimeShapes>();
        services.AddShapeAttributes<PageTitleShapes>();
        return services;
    }

    private static IServiceCollection AddThemedMvc(this IServiceCollection services)
    {
        // Parts are the tenant's features, not whatever the host references.
        var parts = new ApplicationPartManager();
        services.AddSingleton(parts);

        services
            .AddMvc(options =>
            {
                // What a form must have is said by drivers and attributes; view models are filled in by code too.
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                options.Filters.Add<AdminFilter>();
                options.Filters.Add<CommitFilter>();
                options.Filters.Add<ModelBinderAccessorFilter>();
                options.Filters.Add<NotifyFilter>();
                options.Filters.Add<ViewPreparation>(order: int.MaxValue);
            })
            .AddViewLocalization()
            .AddDataAnnotationsLocalization();

        services.Replace(ServiceDescriptor.Singleton(provider =>
        {
            parts.ApplicationParts.Add(ActivatorUtilities.CreateInstance<FeatureControllers>(provider));
            return parts;
        }));

        SharedControllerModels.Register(services);
        ApiControllerModels.Register(services);
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApplicationModelProvider, ModuleAreas>());
        services.Replace(ServiceDescriptor.Singleton<IViewCompilerProvider, SharedViewCompiler>());
        services.Replace(ServiceDescriptor.Singleton<IActionResultExecutor<ViewResult>, ThemedViewExecutor>());
        services.AddSingleton<IStartupFilter, DataReadAtFilter>();
        services.AddSingleton<ViewLocations>();
        services.AddOptions<RazorViewEngineOptions>().Configure<ViewLocations>((options, locations) => options.ViewLocationExpanders.Add(locations));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IShapeTemplateViewEngine, RazorTemplates>());
        services.TryAddSingleton<IThemedPages, ThemedPages>();
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddScoped<IPermissionProvider, AdminPermissionProvider>();
        services.AddTagHelpers(typeof(ShapeTagHelper).Assembly);
        return services;
    }
}
