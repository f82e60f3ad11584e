using OrchardCore.Environment.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>The site set up from its recipes once in a test run; each fixture works on a copy.</summary>
internal static class SiteTemplate
{
    private static readonly Lazy<Task<string>> s_appData = new(SetUpAsync);

    public static async Task<string> CopyAsync()
    {
        var source = await s_appData.Value;
        var target = Directory.CreateTempSubdirectory("orchardsite-").FullName;
        foreach (var directory in Directory.EnumerateDirectories(source, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(target, Path.GetRelativePath(source, directory)));
        }

        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(target, Path.GetRelativePath(source, file)));
        }

        return target;
    }

    private static async Task<string> SetUpAsync()
    {
        var appData = Directory.CreateTempSubdirectory("orchardsite-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(appData, recursive: true);
        await using var host = await SiteHost.StartAsync(appData);
        foreach (var name in new[] { "Default", "BanDanToc", "BanDanVan" })
        {
            var settings = host.Services.GetRequiredService<IShellHost>().GetSettings(name);
            if (!settings.IsRunning())
            {
                throw new InvalidOperationException($"Tenant '{name}' is {settings.State} after the setup. The console output above says why.");
            }
        }

        return appData;
    }
}
