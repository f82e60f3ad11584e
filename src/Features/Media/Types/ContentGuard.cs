using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace Sapling.Media.Types;

/// <summary>Refuses files whose content is not what their name says, whichever door they come through.</summary>
internal sealed class ContentGuard(IOptions<MediaOptions> options, IStringLocalizer<ContentGuard> localizer) : IMediaCreatingEventHandler
{
    public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        var extension = Path.GetExtension(context.Path);
        if (!options.Value.AllowedFileExtensions.Contains(extension))
        {
            throw new FileStoreException(localizer["The file '{0}' is refused: files of type '{1}' are not allowed.", Path.GetFileName(context.Path), extension]);
        }

        var head = new byte[FileSignature.HeadLength];
        var length = await creatingStream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false);
        if (!FileTypes.Matches(context.Path, FileSignature.Detect(head.AsSpan(0, length))))
        {
            throw new FileStoreException(localizer["The file '{0}' is refused: its content is not of type '{1}'.", Path.GetFileName(context.Path), extension]);
        }

        if (creatingStream.CanSeek)
        {
            creatingStream.Seek(-length, SeekOrigin.Current);
            return creatingStream;
        }

        return new HeadedStream(head.AsMemory(0, length), creatingStream);
    }
}
