using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using Sapling.Media.Library;
using Sapling.Media.Moves;
using Sapling.Media.Storage;
using ISession = YesSql.ISession;
using YesSql;

namespace Sapling.Media.Uploads;

/// <summary>Takes uploads into the library.</summary>
internal sealed class MediaUploads(
    ISession session,
    IMediaFileStore store,
    IMediaNameNormalizerService names,
    LibraryStamps stamps,
    LibraryFacts facts,
    UploadLimits limits,
    MovedFiles moved,
    ILocalClock clock,
    IStringLocalizer<MediaUploads> S)
{
    private const int MaxAttempts = 1_000;
    private const int MostCandidates = 10;

    /// <summary>The folder of the month below the given one.</summary>
    public async Task<string> DatedAsync(string below)
        => await limits.DatedFoldersAsync()
            ? LibraryPath.Join(below, (await clock.GetLocalNowAsync()).ToString("yyyy'/'MM", System.Globalization.CultureInfo.InvariantCulture))
            : below;

    /// <summary>Stores the file under a free name. Content that is in the library already is not stored again, unless <paramref name="again"/>.</summary>
    public async Task<UploadResult> AddAsync(IFormFile upload, string folder, bool again, CancellationToken cancellationToken)
    {
        var given = Path.GetFileName(upload.FileName.Replace('\\', '/'));
        if (await RefusalAsync(given, upload.Length) is { } refusal)
        {
            return UploadResult.Refused(given, refusal);
        }

        await using var content = upload.OpenReadStream();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        if (!again && await FindAsync(hash, upload.Length, cancellationToken) is { } existing)
        {
            return new(given, existing, true, null);
        }

        try
        {
            return new(given, await StoreAsync(names.NormalizeFileName(given), folder, content, hash), false, null);
        }
        catch (FileStoreException exception)
        {
            return UploadResult.Refused(given, exception.Message);
        }
    }

    private async Task<string?> RefusalAsync(string name, long size)
    {
        var extension = Path.GetExtension(name);
        var allowed = await limits.ExtensionsAsync();
        if (!allowed.Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            return extension.Length == 0
                ? S["The file '{0}' has no extension, so its type is unknown. Give its name one, e.g. .jpg, and upload it again.", name]
                : S["Files of type {0} may not be uploaded. Save it as another type and upload it again, e.g. {1}.", extension, UploadLimits.Examples(allowed)];
        }

        if (size == 0)
        {
            return S["The file '{0}' is empty. Look whether it opens on your device, and upload it again.", name];
        }

        var most = await limits.MaxSizeAsync();
        if (size > most)
        {
            return S["The file '{0}' is {1}, more than the {2} that are allowed. Make the picture smaller or split the document.", name, FileSizeText.Of(size), FileSizeText.Of(most)];
        }

        return StorePath.TryNormalize(names.NormalizeFileName(name), out _, out _) ? null : (string?)S["'{0}' is not a name that a file may have. Rename it and upload it again.", name];
    }

    /// <summary>A file of the same content that still exists.</summary>
    private async Task<LibraryFile?> FindAsync(string hash, long size, CancellationToken cancellationToken)
    {
        // Files that were not read yet are read now if they could be the same.
        foreach (var file in await session.Query<LibraryFile, LibraryFileIndex>(x => x.Size == size && x.Hash == "").Take(MostCandidates).ListAsync(cancellationToken))
        {
            await facts.FillAsync(file, cancellationToken);
        }

        foreach (var file in await session.Query<LibraryFile, LibraryFileIndex>(x => x.Hash == hash && x.Size == size).Take(MostCandidates).ListAsync(cancellationToken))
        {
            if (await store.GetFileInfoAsync(file.Path) is not null)
            {
                return file;
            }
        }

        return null;
    }

    private async Task<LibraryFile> StoreAsync(string name, string folder, Stream content, string hash)
    {
        var fresh = await stamps.FreshAsync(folder);
        var path = await CreateAsync(name, folder, content);
        var file = LibrarySync.Describe(await store.GetFileInfoAsync(path) ?? throw new FileStoreException(S["The file '{0}' is gone already.", name]));
        file.Hash = hash;
        content.Position = 0;
        LibraryFacts.Measure(file, content);
        await session.SaveAsync(file);
        await stamps.RenewAsync(fresh);
        return file;
    }

    private async Task<string> CreateAsync(string name, string folder, Stream content)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        var extension = Path.GetExtension(name);
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var path = LibraryPath.Join(folder, attempt == 1 ? name : $"{stem}-{attempt}{extension}");
            if (await moved.FindAsync(path) is not null)
            {
                // Old versions of articles name this place and mean the file that was moved.
                continue;
            }

            content.Position = 0;
            try
            {
                return await store.CreateFileFromStreamAsync(path, content);
            }
            catch (ExistsFileStoreException)
            {
            }
        }

        throw new FileStoreException(S["No free name was found for '{0}'. Rename it and upload it again.", name]);
    }
}
