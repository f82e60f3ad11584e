using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardCore.Localization.PortableObject;

/// <summary>The application's own translations. Contract: Orchard Core 3.0.</summary>
public class ContentRootPoFileLocationProvider : ILocalizationFileLocationProvider
{
    private readonly IFileProvider _content;
    private readonly string _folder;

    public ContentRootPoFileLocationProvider(IHostEnvironment hostingEnvironment, IOptions<LocalizationOptions> localizationOptions)
    {
        _content = hostingEnvironment.ContentRootFileProvider;
        _folder = localizationOptions.Value.ResourcesPath;
    }

    public IEnumerable<IFileInfo> GetLocations(string cultureName) => [_content.GetFileInfo(Path.Combine(_folder, cultureName + ".po"))];
}
