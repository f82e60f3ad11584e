using System.Security.Claims;
using OrchardCore.Media;
using Sapling.Media.Library;
using Sapling.Media.Permissions;
using Sapling.Media.Uploads;
using Sapling.Media.Usage;

namespace Sapling.Media.Screens;

/// <summary>What the screens of the library are made of, for the user of the request.</summary>
public sealed class LibraryServices
{
    private const int UsedFilesShown = 20;
    private const int ItemsShown = 20;

    internal LibraryServices(
        IMediaFileStore store,
        MediaAccess access,
        LibraryIndexer indexer,
        LibrarySync sync,
        LibraryList list,
        LibraryFiles files,
        MediaUsages usages,
        MediaUploads uploads,
        UploadLimits limits,
        LibraryFacts facts)
    {
        Store = store;
        Access = access;
        Indexer = indexer;
        Sync = sync;
        List = list;
        Files = files;
        Usages = usages;
        Uploads = uploads;
        Limits = limits;
        Facts = facts;
    }

    internal IMediaFileStore Store { get; }

    internal MediaAccess Access { get; }

    internal LibraryIndexer Indexer { get; }

    internal LibrarySync Sync { get; }

    internal LibraryList List { get; }

    internal LibraryFiles Files { get; }

    internal MediaUsages Usages { get; }

    internal MediaUploads Uploads { get; }

    internal UploadLimits Limits { get; }

    internal LibraryFacts Facts { get; }

    internal async Task<LibraryListing> ListingAsync(ClaimsPrincipal user, string folder, string? q, string? kind, string? sort, int page)
        => new(folder, q?.Trim(), kind, sort, page, await Access.MaySeeAsync(user, Access.UsersFolder) ? null : Access.UsersFolder, Access.OwnFolder(user));

    /// <summary>The folders in a folder that the user may look into; of the users' folders, the own one.</summary>
    internal async Task<IReadOnlyList<string>> FoldersAsync(ClaimsPrincipal user, string folder)
    {
        var visible = new List<string>();
        foreach (var path in await List.FoldersAsync(folder))
        {
            if (await Access.MaySeeAsync(user, path))
            {
                visible.Add(path);
            }
        }

        return visible;
    }

    /// <summary>The tree with the way to the folder open.</summary>
    internal async Task<IReadOnlyList<LibraryBranch>> TreeAsync(ClaimsPrincipal user, string folder)
    {
        var tree = new List<LibraryBranch>();
        await AddAsync(string.Empty, 0);
        return tree;

        async Task AddAsync(string parent, int level)
        {
            foreach (var path in await FoldersAsync(user, parent))
            {
                var open = LibraryPath.IsIn(folder, path);
                tree.Add(new(path, LibraryPath.Split(path).Name, level, open, path == folder));
                if (open)
                {
                    await AddAsync(path, level + 1);
                }
            }
        }
    }

    /// <summary>What is asked before files are deleted: where they are used.</summary>
    internal async Task<SelectionView> DeletionAsync(string folder, IReadOnlyList<string> files, bool isFolder = false)
    {
        var usages = isFolder ? await Usages.CountBelowAsync(folder) : await Usages.CountAsync(files);
        return new SelectionView
        {
            Folder = folder,
            IsFolder = isFolder,
            Paths = files,
            Usages = usages,
            Items = await Usages.OfAnyAsync([.. usages.Keys.Take(UsedFilesShown)], ItemsShown),
        };
    }

    /// <summary>Where uploads of the user go that name no folder.</summary>
    internal async Task<string> UploadFolderAsync(ClaimsPrincipal user)
        => await Uploads.DatedAsync(await Access.MayManageAsync(user, "x") ? string.Empty : Access.OwnFolder(user));
}
