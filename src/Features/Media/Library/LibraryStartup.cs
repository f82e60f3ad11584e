using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Media;
using OrchardCore.Media.Events;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using Sapling.Media.Moves;
using Sapling.Media.Permissions;
using Sapling.Media.Screens;
using Sapling.Media.Uploads;
using Sapling.Media.Usage;

namespace Sapling.Media.Library;

/// <summary>The media library: its index, where files are used, uploads and screens.</summary>
internal sealed class LibraryStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<LibraryMigrations>();
        services.AddIndexProvider<LibraryFileIndexProvider>();
        services.AddIndexProvider<LibraryFolderIndexProvider>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IMediaEventHandler, LibraryEvents>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, LibraryFactsTask>());
        services.TryAddSingleton<LibraryIndexer>();
        services.TryAddScoped<LibrarySync>();
        services.TryAddScoped<LibraryStamps>();
        services.TryAddScoped<LibraryFacts>();
        services.TryAddScoped<LibraryList>();
        services.TryAddScoped<LibraryFiles>();

        services.AddIndexProvider<MediaUsageIndexProvider>();
        services.TryAddSingleton<MediaUrls>();
        services.TryAddSingleton<MediaMentions>();
        services.TryAddScoped<MediaUsages>();

        services.AddIndexProvider<MovedFileIndexProvider>();
        services.TryAddScoped<MovedFiles>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, RestoredItems>());

        services.TryAddScoped<MediaUploads>();

        services.TryAddScoped<MediaAccess>();
        services.AddNavigationProvider<MediaAdminMenu>();
        services.TryAddScoped(sp => new LibraryServices(
            sp.GetRequiredService<IMediaFileStore>(),
            sp.GetRequiredService<MediaAccess>(),
            sp.GetRequiredService<LibraryIndexer>(),
            sp.GetRequiredService<LibrarySync>(),
            sp.GetRequiredService<LibraryList>(),
            sp.GetRequiredService<LibraryFiles>(),
            sp.GetRequiredService<MediaUsages>(),
            sp.GetRequiredService<MediaUploads>(),
            sp.GetRequiredService<UploadLimits>(),
            sp.GetRequiredService<LibraryFacts>()));
    }
}
