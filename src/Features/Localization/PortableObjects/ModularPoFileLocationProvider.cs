using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using Sapling.Tenancy.Shells;

namespace OrchardCore.Localization;

/// <summary>
/// Translations of modules, then of the application, then of the tenant: later ones replace earlier ones. Contract: Orchard Core 3.0.
/// </summary>
public class ModularPoFileLocationProvider : ILocalizationFileLocationProvider
{
    private readonly IExtensionManager _extensions;
    private readonly IFileProvider _content;
    private readonly string _folder;
    private readonly string _tenantFolder;

    public ModularPoFileLocationProvider(
        IExtensionManager extensionsManager,
        IHostEnvironment hostingEnvironment,
        IOptions<ShellOptions> shellOptions,
        IOptions<LocalizationOptions> localizationOptions,
        ShellSettings shellSettings)
    {
        _extensions = extensionsManager;
        _content = hostingEnvironment.ContentRootFileProvider;
        _folder = localizationOptions.Value.ResourcesPath;
        _tenantFolder = Path.Combine(shellOptions.Value.TenantFolder(shellSettings.Name), _folder);
    }

    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        var file = cultureName + ".po";
        foreach (var extension in _extensions.GetExtensions())
        {
            yield return _content.GetFileInfo($"{extension.SubPath}/{_folder}/{file}");
        }

        yield return _content.GetFileInfo($"{_folder}/{file}");
        foreach (var extension in _extensions.GetExtensions())
        {
            yield return _content.GetFileInfo($"{_folder}/{extension.Id}/{file}");
            yield return _content.GetFileInfo($"{_folder}/{cultureName}/{extension.Id}.po");
        }

        yield return new Microsoft.Extensions.FileProviders.Physical.PhysicalFileInfo(new FileInfo(Path.Combine(_tenantFolder, file)));
    }
}
