using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Events;
using Sapling.Media.Storage;

namespace Sapling.Media.Images;

/// <summary>The tenant's resized pictures, made when first asked for and kept on disk.</summary>
internal sealed class ResizedImages(string root, ILogger<ResizedImages> logger) : IMediaEventHandler
{
    /// <summary>Decoding is heavy: over all tenants, no more of it runs at once than there are cores.</summary>
    private static readonly SemaphoreSlim _slots = new(Math.Max(1, Environment.ProcessorCount));

    private readonly SharedWork<string?> _work = new();

    /// <summary>The file with the resized picture, or null when the original must be served.</summary>
    public Task<string?> GetAsync(IMediaFileStore store, IFileStoreEntry original, ImageCommands commands, Format format, CancellationToken cancellationToken)
    {
        if (original.Length > Vips.MaxBytes)
        {
            return Task.FromResult<string?>(null);
        }

        var file = Path.Combine(FolderOf(original.Path), Name(original, commands, format));
        if (File.Exists(file))
        {
            return Task.FromResult<string?>(file);
        }

        return File.Exists(file + ".none")
            ? Task.FromResult<string?>(null)
            : _work.RunAsync(file, ct => MakeAsync(store, original, commands, format, file, ct), cancellationToken);
    }

    /// <summary>Deletes what was made before the time and returns how many files that were.</summary>
    public int Purge(DateTime olderThanUtc, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(root))
        {
            return 0;
        }

        var count = 0;
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (File.GetLastAccessTimeUtc(file) < olderThanUtc && File.GetLastWriteTimeUtc(file) < olderThanUtc)
            {
                File.Delete(file);
                count++;
            }
        }

        return count;
    }

    public Task MediaDeletedFileAsync(MediaDeletedContext context)
    {
        Forget(context.Path);
        return Task.CompletedTask;
    }

    public Task MediaMovedAsync(MediaMoveContext context)
    {
        Forget(context.OldPath);
        return Task.CompletedTask;
    }

    private async Task<string?> MakeAsync(IMediaFileStore store, IFileStoreEntry original, ImageCommands commands, Format format, string file, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken);
        try
        {
            var source = new byte[original.Length];
            await using (var stream = await store.GetFileStreamAsync(original))
            {
                await stream.ReadExactlyAsync(source, cancellationToken);
            }

            var made = await Task.Run(() => ImageResizer.Resize(source, commands, format, cancellationToken), cancellationToken);
            if (made is null)
            {
                logger.LogInformation("The picture {Path} cannot be resized; the original is served.", original.Path);
            }

            await WriteAsync(made is null ? file + ".none" : file, made ?? [], cancellationToken);
            return made is null ? null : file;
        }
        finally
        {
            _slots.Release();
        }
    }

    private static async Task WriteAsync(string file, byte[] content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var temporary = file + StorePath.TemporaryPrefix + Guid.NewGuid().ToString("N");
        try
        {
            await File.WriteAllBytesAsync(temporary, content, cancellationToken);
            File.Move(temporary, file, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private void Forget(string path)
    {
        if (!StorePath.TryNormalize(path, out var normalized, out _))
        {
            return;
        }

        try
        {
            Directory.Delete(FolderOf(normalized), recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
        }
        catch (IOException exception)
        {
            logger.LogWarning(exception, "The resized pictures of {Path} could not be deleted.", path);
        }
    }

    private string FolderOf(string path)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 12));
        return Path.Combine(root, hash[..2], hash);
    }

    /// <summary>A changed original has another name here, so a stale picture is never served.</summary>
    private static string Name(IFileStoreEntry original, ImageCommands commands, Format format)
    {
        var text = $"{original.LastModifiedUtc.Ticks}|{original.Length}|{commands.ToKey()}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
        return hash + ImageFormats.Extension(format);
    }
}
