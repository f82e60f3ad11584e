using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>Contract: Orchard Core 3.0. The tenant's media library.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The URL of a file: path base, tenant prefix and <see cref="MediaOptions.AssetsRequestPath"/> included.</summary>
    string MapPathToPublicUrl(string path);
}
