using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Models;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using Sapling.Content.Designing;
using Sapling.Contents.Autosave;
using Sapling.Contents.RecycleBin;
using Sapling.Contents.Common;
using Sapling.Contents.Items;
using Sapling.Contents.Editing;
using Sapling.Contents.History;
using Sapling.Contents.Listing;
using Sapling.Contents.Mentions;
using Sapling.Contents.Previewing;
using Sapling.Contents.Recipes;
using Sapling.Contents.Security;

namespace Sapling.Contents;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, ItemRoutesHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, FullTextHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandleProvider, ContentItemIdHandleProvider>());

        services.AddPermissionProvider<ContentPermissions>();
        services.AddPermissionProvider<ContentTypePermissions>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, ContentAuthorizationHandler>());

        services.TryAddScoped<ItemSaving>();
        services.TryAddScoped<EditorPages>();
        services.TryAddScoped<WorkCopies>();
        services.TryAddSingleton<Presence>();
        services.AddDataMigration<WorkCopyMigrations>();
        services.TryAddScoped<VersionList>();
        services.TryAddScoped<ItemNames>();
        services.TryAddScoped<ItemFields>();
        services.TryAddScoped<PreviewLinks>();
        services.AddNavigationProvider<ContentMenu>();
        services.AddNavigationProvider<HomeTasks>();

        services.TryAddScoped<ItemLists>();
        services.TryAddScoped<ItemConditions>();
        services.TryAddScoped<ItemActions>();
        services.TryAddScoped<TypeChoices>();
        services.TryAddScoped<ContentRows>();
        services.TryAddScoped<IContentPickerResultProvider, ContentSearch>();
        services.AddIndexProvider<FoldedTitleIndexProvider>();
        services.AddDataMigration<ListMigrations>();

        services.TryAddScoped<ContentBin>();
        services.TryAddScoped<BinLists>();
        services.TryAddScoped<ItemMentions>();
        services.TryAddSingleton<MentionTargets>();
        services.AddIndexProvider<MentionIndexProvider>();
        services.AddDataMigration<MentionMigrations>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, BinHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, BinPurge>());
        services.AddIndexProvider<BinnedItemIndexProvider>();
        services.AddDataMigration<BinMigrations>();

        services.AddRecipeExecutionStep<ContentStep>();
        services.AddDataMigration<CommonMigrations>();

        services.AddPartSettings<CommonPartSettingsDriver>();
        services.AddTypeSettings<FullTextSettingsDriver>();
        services.AddContentPart<CommonPart>()
            .UseDisplayDriver<DateEditorDriver>()
            .UseDisplayDriver<OwnerEditorDriver>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute(
            name: "DisplayContentItem",
            areaName: "OrchardCore.Contents",
            pattern: "Contents/ContentItems/{contentItemId}",
            defaults: new { controller = "Item", action = "Display" });

        routes.MapAreaControllerRoute(
            name: "PreviewContentItem",
            areaName: "OrchardCore.Contents",
            pattern: "Contents/ContentItems/{contentItemId}/Preview",
            defaults: new { controller = "Item", action = "Preview" });
    }
}
