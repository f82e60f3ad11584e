using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Sapling.Media.Fields;

/// <summary>Files uploaded within an item's form. They lie in a folder of the item, under a name that is free.</summary>
internal sealed class AttachedFiles(IMediaFileStore store, IMediaNameNormalizerService names)
{
    private const string Root = "mediafields";
    private const int MaxAttempts = 1_000;

    /// <summary>Stores the upload and gives its path; <see cref="FileStoreException"/> when it is refused.</summary>
    public async Task<string> AddAsync(IFormFile upload, ContentItem item)
    {
        var name = names.NormalizeFileName(Path.GetFileName(upload.FileName.Replace('\\', '/')));
        var folder = store.Combine(Root, item.ContentType, item.ContentItemId ?? "new");
        var stem = Path.GetFileNameWithoutExtension(name);
        var extension = Path.GetExtension(name);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var candidate = store.Combine(folder, attempt == 0 ? name : $"{stem}-{attempt}{extension}");
            await using var content = upload.OpenReadStream();
            try
            {
                return await store.CreateFileFromStreamAsync(candidate, content);
            }
            catch (ExistsFileStoreException)
            {
            }
        }

        throw new FileStoreException($"No free name was found for '{name}'.");
    }
}
