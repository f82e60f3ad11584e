using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Sapling.Media.Storage;
using Sapling.Media.Uploads;

namespace Sapling.Media.Fields;

/// <summary>Files uploaded within an item's form. They lie in a folder of the item, under a name that is free.</summary>
internal sealed class AttachedFiles(IMediaFileStore store, IMediaNameNormalizerService names, IStringLocalizer<AttachedFiles> S)
{
    private const string Root = "mediafields";

    /// <summary>Stores the upload with the item and gives its path; <see cref="FileStoreException"/> when it is refused.</summary>
    public Task<string> AddAsync(IFormFile upload, ContentItem item)
        => AddAsync(upload, store.Combine(Root, item.ContentType, item.ContentItemId ?? "new"));

    /// <summary>Stores the upload in the folder and gives its path; <see cref="FileStoreException"/> when it is refused.</summary>
    public async Task<string> AddAsync(IFormFile upload, string folder)
    {
        var name = names.NormalizeFileName(MediaUploads.GivenName(upload));
        foreach (var free in FreeNames.For(name))
        {
            var candidate = store.Combine(folder, free);
            await using var content = upload.OpenReadStream();
            try
            {
                return await store.CreateFileFromStreamAsync(candidate, content);
            }
            catch (ExistsFileStoreException)
            {
            }
        }

        throw new FileStoreException(S["No free name was found for '{0}'. Rename it and upload it again.", name]);
    }
}
