using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Environment.Extensions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ExtensionsEnvironmentExtensions
{
    public static IFileInfo GetExtensionFileInfo(this IHostEnvironment environment, IExtensionInfo extensionInfo, string subPath) =>
        environment.ContentRootFileProvider.GetFileInfo($"{extensionInfo.SubPath}/{subPath.TrimStart('/')}");
}
