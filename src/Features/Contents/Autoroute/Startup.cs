using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using Sapling.Content.Designing;
using Sapling.Contents.Redirects;

namespace Sapling.Contents.Autoroute;

[Feature("OrchardCore.Autoroute")]
internal sealed class Startup : StartupBase
{
    // Paths of items are asked for last: what a controller answers is not an item's.
    public override int ConfigureOrder => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>()
            .UseDisplayDriver<AutoroutePartDriver>()
            .AddHandler<AutoroutePartHandler>();
        services.AddPartSettings<AutoroutePartSettingsDriver>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, RoutedItemHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDisplayHandler, SlugAlternates>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandleProvider, SlugHandleProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, RestoredPath>());

        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, SlugRedirectHandler>());
        services.TryAddSingleton<SlugRedirectCache>();
        services.TryAddScoped<SlugRedirects>();
        services.AddDataMigration<SlugRedirectMigrations>();

        services.TryAddSingleton<RouteCache>();
        services.TryAddScoped<IAutorouteEntries, AutorouteEntries>();
        services.TryAddSingleton<SystemPaths>();
        services.TryAddScoped<PathAssignment>();
        services.TryAddScoped<HomepageSetting>();
        services.TryAddTransient<AutorouteTransformer>();

        services.AddScopedIndexProvider<AutoroutePartIndexProvider>();
        services.AddDataMigration<AutorouteMigrations>();
        services.AddPermissionProvider<AutoroutePermissionProvider>();

        services.Configure<AutorouteOptions>(options =>
        {
            if (options.GlobalRouteValues.Count == 0)
            {
                options.GlobalRouteValues = new RouteValueDictionary
                {
                    ["Area"] = "OrchardCore.Contents",
                    ["Controller"] = "Item",
                    ["Action"] = "Display",
                };
                options.ContentItemIdKey = "contentItemId";
                options.ContainedContentItemIdKey = "containedContentItemId";
                options.JsonPathKey = "jsonPath";
            }
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.DataSources.Add(RoutedPath.Endpoints);
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{**slug}");
    }
}
