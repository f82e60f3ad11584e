using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Events;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Services;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using Sapling.Content.Designing;
using Sapling.Content.Fields;
using Sapling.Content.Publishing;
using Sapling.Media.Fields;
using Sapling.Media.Images;
using Sapling.Media.Liquid;
using Sapling.Media.Permissions;
using Sapling.Media.Recipes;
using Sapling.Media.Serving;
using Sapling.Media.Storage;
using Sapling.Media.Types;
using Sapling.Media.Uploads;

namespace Sapling.Media;

internal sealed class Startup : OrchardCore.Modules.StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<MediaOptions>, MediaOptionsConfiguration>();
        services.TryAddSingleton<MediaFolders>();
        services.TryAddSingleton(MediaStoreFactory.Create);
        services.TryAddEnumerable(ServiceDescriptor.Transient<IStartupFilter, MediaFilter>());
        services.TryAddSingleton<IMediaNameNormalizerService, MediaNames>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IMediaCreatingEventHandler, ContentGuard>());

        services.TryAddSingleton(sp => new ResizedImages(sp.GetRequiredService<MediaFolders>().Resized, sp.GetRequiredService<ILogger<ResizedImages>>()));
        services.AddSingleton<IMediaEventHandler>(sp => sp.GetRequiredService<ResizedImages>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, ResizedImagesCleanup>());
        services.TryAddSingleton<ImageSizes>();
        services.TryAddSingleton<MediaTokenKey>();
        services.TryAddSingleton<IMediaTokenService, MediaTokenService>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IModularTenantEvents, MediaTokenKeyLoader>());

        services.TryAddScoped<MediaProfilesManager>();
        services.TryAddScoped<IMediaProfileService, MediaProfileService>();

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, UnfinishedFilesCleanup>());
        services.TryAddScoped<UploadLimits>();

        services.TryAddSingleton<IUserAssetFolderNameProvider, UserFolders>();
        services.AddPermissionProvider<MediaPermissionProvider>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, MediaFolderAuthorization>());

        services.AddField<MediaField, MediaFieldDriver, MediaFieldRules>();
        services.AddFieldSettings<MediaFieldSettingsDriver>();
        services.AddFieldSettings<PictureTextSettingsDriver>();
        services.TryAddScoped<PictureTextRequirement>();
        services.AddScoped<IPublishRequirement>(sp => sp.GetRequiredService<PictureTextRequirement>());
        services.TryAddScoped<AttachedFiles>();

        services.AddRecipeExecutionStep<MediaStep>();
        services.AddRecipeExecutionStep<MediaProfilesStep>();

        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.AddLiquidFilter<ResizeUrlFilter>("resize_url");
        services.AddLiquidFilter<ImageTagFilter>("img_tag");
    }
}
