using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using Sapling.Data.Stores;
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
    private const int MostCandidates = 10;

    /// <summary>The folder of the month below the given one.</summary>
    public async Task<string> DatedAsync(string below)
        => await limits.DatedFoldersAsync()
            ? LibraryPath.Join(below, (await clock.GetLocalNowAsync()).ToString("yyyy'/'MM", System.Globalization.CultureInfo.InvariantCulture))
            : below;

    /// <summary>The name of the file on the user's device. Some browsers send where it lies there, too.</summary>
    public static string GivenName(IFormFile upload) => Path.GetFileName(upload.FileName.Replace('\\', '/')).Composed();

    /// <summary>Stores the file under a free name. Content that is in the library already is not stored again, unless <paramref name="again"/>.</summary>
    public async Task<UploadResult> AddAsync(IFormFile upload, string folder, bool again, CancellationToken cancellationToken)
    {
        var given = GivenName(upload);
        if (await limits.RefusalAsync(given, upload.Length) is { } refusal)
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
        foreach (var free in FreeNames.For(name))
        {
            var path = LibraryPath.Join(folder, free);
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
