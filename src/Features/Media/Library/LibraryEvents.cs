using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media.Events;
using Sapling.Media.Moves;
using YesSql;

namespace Sapling.Media.Library;

/// <summary>Follows files that are moved or deleted, whoever does it, so that their alternative texts go along and their old places lead to them.</summary>
internal sealed class LibraryEvents : IMediaEventHandler
{
    private static ISession? Session => ShellScope.Current?.ServiceProvider.GetService<ISession>();

    public async Task MediaMovedAsync(MediaMoveContext context)
    {
        if (Session is { } session)
        {
            foreach (var file in await FilesAsync(session, context.OldPath))
            {
                file.MoveTo(context.NewPath);
                await session.SaveAsync(file);
            }

            await new MovedFiles(session).AddAsync(context.OldPath, context.NewPath);
        }
    }

    public async Task MediaDeletedFileAsync(MediaDeletedContext context)
    {
        if (context.Result && Session is { } session)
        {
            foreach (var file in await FilesAsync(session, context.Path))
            {
                session.Delete(file);
            }

            await new MovedFiles(session).ForgetAsync(context.Path);
        }
    }

    /// <summary>The rows of its files go when the folder above it is compared with the disk again.</summary>
    public async Task MediaDeletedDirectoryAsync(MediaDeletedContext context)
    {
        if (context.Result && Session is { } session)
        {
            await new MovedFiles(session).ForgetBelowAsync(context.Path);
        }
    }

    private static Task<IEnumerable<LibraryFile>> FilesAsync(ISession session, string path)
        => session.Query<LibraryFile, LibraryFileIndex>(x => x.Path == path).ListAsync();
}
