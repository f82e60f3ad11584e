using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;

namespace Sapling.Media.Storage;

/// <summary>Where the tenant's media lie on this machine.</summary>
internal sealed class MediaFolders(IOptions<ShellOptions> shells, ShellSettings shell, IOptions<MediaOptions> media)
{
    public string Library => Path.Combine(Tenant, media.Value.AssetsPath);

    public string Resized => Path.Combine(Tenant, "MediaCache");

    private string Tenant => Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, shell.Name);
}
