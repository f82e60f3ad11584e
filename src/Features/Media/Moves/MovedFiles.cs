using Sapling.Media.Library;
using YesSql;

namespace Sapling.Media.Moves;

/// <summary>Old places of files lead to where they are now, in one step however often they moved.</summary>
internal sealed class MovedFiles(ISession session)
{
    /// <summary>Where the file is that was at the path, or null.</summary>
    public async Task<string?> FindAsync(string path)
        => (await session.QueryIndex<MovedFileIndex>(x => x.OldPath == path).FirstOrDefaultAsync())?.NewPath;

    public async Task AddAsync(string from, string to)
    {
        // What is at a place now is not what was there before.
        foreach (var earlier in await session.Query<MovedFile, MovedFileIndex>(x => x.OldPath == to || x.OldPath == from).ListAsync())
        {
            session.Delete(earlier);
        }

        foreach (var earlier in await session.Query<MovedFile, MovedFileIndex>(x => x.NewPath == from && x.OldPath != to).ListAsync())
        {
            earlier.NewPath = to;
            await session.SaveAsync(earlier);
        }

        await session.SaveAsync(new MovedFile { OldPath = from, NewPath = to });
    }

    /// <summary>The file is gone: nothing leads to it any more.</summary>
    public async Task ForgetAsync(string path)
    {
        foreach (var earlier in await session.Query<MovedFile, MovedFileIndex>(x => x.NewPath == path).ListAsync())
        {
            session.Delete(earlier);
        }
    }

    /// <summary>The same for all files of a folder.</summary>
    public async Task ForgetBelowAsync(string folder)
    {
        var start = folder + "/";
        foreach (var earlier in await session.Query<MovedFile, MovedFileIndex>(x => x.NewPath.StartsWith(start)).ListAsync())
        {
            // The database does not tell capitals from others.
            if (LibraryPath.IsIn(earlier.NewPath, folder))
            {
                session.Delete(earlier);
            }
        }
    }
}
