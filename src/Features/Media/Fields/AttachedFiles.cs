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

    /// <summary>Stores the upload with the item and gives its path; <see cref="FileStoreException"/> when it is refused.</summary>
    public Task<string> AddAsync(IFormFile upload, ContentItem item)
        => AddAsync(upload, store.Combine(Root, item.ContentType, item.ContentItemId ?? "new"));

    /// <summary>Stores the upload in the folder and gives its path; <see cref="FileStoreException"/> when it is refused.</summary>
    public async Task<string> AddAsync(IFormFile upload, string folder)
    {
        var name = names.NormalizeFileName(Path.GetFileName(upload.FileName.Replace('\\', '/')));
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
