using OrchardCore.Media;
using Sapling.Admin.Lists;
using Sapling.Media.Types;
using YesSql;
using YesSql.Services;

namespace Sapling.Media.Library;

/// <summary>What a list of files shows.</summary>
/// <param name="Folder">The folder; with a text also all below it. The root is the whole library.</param>
/// <param name="Text">Words that must all be in the name or the alternative text, with or without marks.</param>
/// <param name="Kind">One of <see cref="FileKinds"/>, or all.</param>
/// <param name="Sort"><c>name</c>, <c>size</c> or <c>date</c>, with a '-' before it for the reverse.</param>
/// <param name="Page">From 1.</param>
/// <param name="Hidden">A folder whose files are left out, but for <paramref name="Own"/>.</param>
/// <param name="Own">The user's own folder.</param>
internal sealed record LibraryListing(string Folder, string? Text, string? Kind, string? Sort, int Page, string? Hidden = null, string? Own = null)
{
    /// <summary>Whether the files of the folders below are listed too.</summary>
    public bool IsDeep => Folder.Length == 0 || FoldedText.Words(Text).Length > 0;
}

/// <summary>A page of files.</summary>
internal sealed record LibraryPage(IReadOnlyList<LibraryFileIndex> Files, int Total, int Page, int Pages);

/// <summary>Lists files and folders, from their indexes only.</summary>
internal sealed class LibraryList(ISession session)
{
    public const int PageSize = 48;
    private const int MostWords = 8;
    private const int MostFolders = 1_000;

    public async Task<LibraryPage> FilesAsync(LibraryListing listing, CancellationToken cancellationToken = default)
    {
        var query = Filter(listing);
        var total = await query.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(listing.Page, 1, pages);
        var rows = await Order(query, listing.Sort).Skip((page - 1) * PageSize).Take(PageSize).ListAsync(cancellationToken);
        return new(rows.ToList(), total, page, pages);
    }

    public async Task<IReadOnlyList<string>> FoldersAsync(string parent, CancellationToken cancellationToken = default)
        => (await session.QueryIndex<LibraryFolderIndex>(x => x.Parent == parent).ListAsync(cancellationToken))
            .Select(row => row.Path).Distinct(StringComparer.Ordinal).OrderBy(FoldedText.Of, StringComparer.Ordinal).ToList();

    /// <summary>Folders to choose from, by path.</summary>
    public async Task<IReadOnlyList<string>> AllFoldersAsync()
        => (await session.QueryIndex<LibraryFolderIndex>(x => x.Path != "").OrderBy(x => x.Path).Take(MostFolders).ListAsync())
            .Select(row => row.Path).Distinct(StringComparer.Ordinal).ToList();

    public Task<LibraryFile?> FileAsync(string path) => session.Query<LibraryFile, LibraryFileIndex>(x => x.Path == path).FirstOrDefaultAsync();

    private IQueryIndex<LibraryFileIndex> Filter(LibraryListing listing)
    {
        var query = session.QueryIndex<LibraryFileIndex>();
        var folder = listing.Folder;
        var words = FoldedText.Words(listing.Text);
        if (!listing.IsDeep)
        {
            query = query.Where(x => x.Folder == folder);
        }
        else if (folder.Length > 0)
        {
            var start = folder + "/";
            query = query.Where(x => x.Folder == folder || x.Folder.StartsWith(start));
        }

        foreach (var word in words.Take(MostWords))
        {
            query = query.Where(x => x.SearchText.Contains(word));
        }

        if (listing.Kind is { } kind && FileKinds.All.Contains(kind))
        {
            query = query.Where(x => x.Kind == kind);
        }

        if (listing.IsDeep && listing.Hidden is { Length: > 0 } hidden)
        {
            var start = hidden + "/";
            var own = listing.Own + "/";
            query = query.Where(x => !x.Path.StartsWith(start) || x.Path.StartsWith(own));
        }

        return query;
    }

    private static IQueryIndex<LibraryFileIndex> Order(IQueryIndex<LibraryFileIndex> query, string? sort) => sort switch
    {
        "name" => query.OrderBy(x => x.Name),
        "-name" => query.OrderByDescending(x => x.Name),
        "size" => query.OrderBy(x => x.Size),
        "-size" => query.OrderByDescending(x => x.Size),
        "date" => query.OrderBy(x => x.ModifiedUtc),
        _ => query.OrderByDescending(x => x.ModifiedUtc),
    };
}
