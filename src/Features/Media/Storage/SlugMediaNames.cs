using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Modules.Services;

namespace Sapling.Media.Storage;

/// <summary>Names that need no escaping in URLs.</summary>
internal sealed class SlugMediaNames(ISlugService slugs) : IMediaNameNormalizerService
{
    public string NormalizeFileName(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var slug = slugs.Slugify(Path.GetFileNameWithoutExtension(fileName));
        return (slug.Length == 0 ? "file" : slug) + extension.ToLowerInvariant();
    }

    public string NormalizeFolderName(string folderName) => slugs.Slugify(folderName);
}
