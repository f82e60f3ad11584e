using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.Recipes;
using Sapling.Content.Definitions;
using Sapling.Content.Designing;
using Sapling.Content.Display;
using Sapling.Content.Handlers;
using Sapling.Content.Items;
using Sapling.Content.Liquid;
using Sapling.Content.Managing;
using Sapling.Content.Publishing;
using Sapling.Content.Recipes;

namespace Sapling.Content;

/// <summary>Adds content to all tenants of an application.</summary>
public static class ContentServiceCollectionExtensions
{
    public static OrchardCoreBuilder AddContent(this OrchardCoreBuilder builder) => builder.ConfigureServices(services => services.AddContentCore());

    internal static IServiceCollection AddContentCore(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();

        services.TryAddSingleton<DefinitionCache>();
        services.TryAddScoped<DefinitionEvents>();
        services.TryAddScoped<IContentDefinitionStore, DefinitionStore>();
        services.TryAddScoped<IContentDefinitionManager, DefinitionManager>();
        services.TryAddScoped<SettingTexts>();
        services.TryAddSingleton<TypeTitles>();
        services.TryAddSingleton<PartTitles>();
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ReplaceContentDefinitionStep>();
        services.AddRecipeExecutionStep<DeleteContentDefinitionStep>();

        services.TryAddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.TryAddSingleton<ITypeActivatorFactory<ContentField>, ContentFieldFactory>();
        services.TryAddSingleton<IContentItemIdGenerator, DefaultContentItemIdGenerator>();
        services.TryAddScoped<IContentManagerSession, ContentManagerSession>();
        services.AddHttpContextAccessor();
        services.TryAddSingleton<Sapling.Data.Stores.DataVersion>();
        services.TryAddSingleton<PublishedSnapshots>();
        services.TryAddSingleton<LatestItemTexts>();
        services.TryAddScoped<LatestItems>();
        services.TryAddScoped<ContentVersions>();
        services.TryAddScoped<ContentEvents>();
        services.TryAddScoped<ContentImport>();
        services.TryAddScoped<IContentManager, ContentManager>();
        services.TryAddScoped<IContentHandleManager, ContentHandleManager>();
        services.TryAddScoped<IContentPartHandlerResolver, ContentPartHandlerResolver>();
        services.TryAddScoped<IContentFieldHandlerResolver, ContentFieldHandlerResolver>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, AuthorHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, PartCoordinator>());
        services.TryAddScoped<PublishRequirements>();
        services.TryAddScoped<PictureDescriptions>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, PublishGuard>());
        services.AddDataMigration<ContentItemMigrations>();
        services.AddIndexProvider<ContentItemIndexProvider>();

        services.TryAddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.TryAddScoped<IContentPartDisplayDriverResolver, ContentPartDisplayDriverResolver>();
        services.TryAddScoped<IContentFieldDisplayDriverResolver, ContentFieldDisplayDriverResolver>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDisplayHandler, ContentItemDisplayCoordinator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPlacementNodeFilterProvider, ContentTypePlacementFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPlacementNodeFilterProvider, ContentPartPlacementFilter>());

        services.AddContentLiquid();
        return services;
    }
}
