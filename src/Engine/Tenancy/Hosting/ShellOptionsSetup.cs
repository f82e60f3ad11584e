using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;

namespace Sapling.Tenancy.Hosting;

/// <summary>App_Data under the content root, or where ORCHARD_APP_DATA says.</summary>
internal sealed class ShellOptionsSetup(IHostEnvironment environment) : IConfigureOptions<ShellOptions>
{
    public void Configure(ShellOptions options)
    {
        var configured = Environment.GetEnvironmentVariable(ShellOptionConstants.OrchardAppData);
        options.ShellsApplicationDataPath = Path.Combine(
            environment.ContentRootPath,
            string.IsNullOrWhiteSpace(configured) ? ShellOptionConstants.DefaultAppDataPath : configured);
        options.ShellsContainerName = ShellOptionConstants.DefaultSitesPath;
    }
}
