using System.Security.Cryptography;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Sapling.Media.Images;
using Sapling.Media.Types;
using YesSql;

namespace Sapling.Media.Library;

/// <summary>Reads what only a file's bytes tell: its hash and, for pictures, its size.</summary>
internal sealed class LibraryFacts(ISession session, IMediaFileStore store)
{
    /// <summary>Reads files that were not read yet and returns how many that were.</summary>
    public async Task<int> FillAsync(int limit, CancellationToken cancellationToken)
    {
        var files = (await session.Query<LibraryFile, LibraryFileIndex>(x => x.Hash == "").Take(limit).ListAsync(cancellationToken)).ToList();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await FillAsync(file, cancellationToken);
        }

        return files.Count;
    }

    public async Task FillAsync(LibraryFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await store.GetFileStreamAsync(file.Path);
            file.Hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
            stream.Position = 0;
            Measure(file, stream);
            await session.SaveAsync(file, cancellationToken: cancellationToken);
        }
        catch (FileStoreException)
        {
            // Gone since it was listed.
            session.Delete(file);
        }
    }

    public static void Measure(LibraryFile file, Stream content)
    {
        if (FileTypes.IsRaster(file.Name) && ImageSize.Read(content) is { } size)
        {
            (file.Width, file.Height) = (size.Width, size.Height);
        }
    }
}
