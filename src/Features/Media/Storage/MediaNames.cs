using System.Text;
using OrchardCore.Media;

namespace Sapling.Media.Storage;

/// <summary>Names as people gave them, in NFC; the slugify feature replaces this.</summary>
internal sealed class MediaNames : IMediaNameNormalizerService
{
    public string NormalizeFileName(string fileName) => fileName.Normalize(NormalizationForm.FormC);

    public string NormalizeFolderName(string folderName) => folderName.Normalize(NormalizationForm.FormC);
}
