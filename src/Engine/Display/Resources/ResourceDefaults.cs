using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;

namespace Sapling.Display.Resources;

/// <summary>Takes the configured <see cref="ResourceOptions"/>; debug variants in Development unless said otherwise.</summary>
internal sealed class ResourceDefaults(IOptions<ResourceOptions> configured, IHostEnvironment environment)
    : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var source = configured.Value;
        options.UseCdn = source.UseCdn;
        options.CdnBaseUrl = source.CdnBaseUrl;
        options.AppendVersion = source.AppendVersion;
        options.DebugMode = source.ResourceDebugMode switch
        {
            ResourceDebugMode.Enabled => true,
            ResourceDebugMode.Disabled => false,
            _ => environment.IsDevelopment(),
        };
    }
}
