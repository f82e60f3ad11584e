using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Media;
using OrchardCore.Media.Core;
using OrchardCore.Media.Events;

namespace Sapling.Media.Storage;

/// <summary>Makes the tenant's media library.</summary>
internal static class MediaStoreFactory
{
    public static IMediaFileStore Create(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<MediaOptions>>().Value;
        var shell = services.GetRequiredService<ShellSettings>();
        var pathBase = services.GetService<IHttpContextAccessor>()?.HttpContext?.Features.Get<ShellContextFeature>()?.OriginalPathBase ?? PathString.Empty;
        var prefix = string.IsNullOrEmpty(shell.RequestUrlPrefix) ? PathString.Empty : new PathString("/" + shell.RequestUrlPrefix.Trim('/'));
        return new DefaultMediaFileStore(
            new FileSystemStore(services.GetRequiredService<MediaFolders>().Library, services.GetRequiredService<ILogger<FileSystemStore>>()),
            pathBase.Add(prefix).Add(options.AssetsRequestPath).ToString(),
            options.CdnBaseUrl,
            services.GetServices<IMediaEventHandler>(),
            services.GetServices<IMediaCreatingEventHandler>(),
            services.GetRequiredService<ILogger<DefaultMediaFileStore>>());
    }
}
