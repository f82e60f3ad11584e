using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Sapling.Admin.Lists;

/// <summary>A list that was read, ready for the partial view <c>AdminList</c>.</summary>
public sealed class AdminListModel
{
    internal AdminListModel()
    {
    }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required AdminListQuery Query { get; init; }

    public required int Total { get; init; }

    /// <summary>Whether there are more than were counted.</summary>
    public bool HasMore { get; init; }

    public required IReadOnlyList<AdminListRow> Rows { get; init; }

    internal string Path { get; init; } = string.Empty;

    internal IReadOnlyList<AdminListColumn> Columns { get; init; } = [];

    internal IReadOnlyList<AdminFilter> Filters { get; init; } = [];

    internal string? Search { get; init; }

    internal AdminEmpty Empty { get; init; } = new(string.Empty);

    internal IReadOnlyList<AdminBulkAction> BulkActions { get; init; } = [];

    internal string? BulkAddress { get; init; }

    internal bool HasActions { get; init; }

    /// <summary>Values of the address that are not the list's own; they stay.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Extra { get; init; } = [];

    internal int Pages => Math.Max(1, (Total + Query.PageSize - 1) / Query.PageSize);

    internal bool IsNarrowed => Query.IsNarrowed;

    /// <summary>What the address holds, with some of it changed; without a change of the page it is the first one.</summary>
    internal string Address(string? name = null, string? value = null)
    {
        var values = State().Where(pair => pair.Key != name);

        if (!string.IsNullOrEmpty(name) && !string.IsNullOrEmpty(value))
        {
            values = values.Append(KeyValuePair.Create(name, value));
        }

        return QueryHelpers.AddQueryString(Path, values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
    }

    internal string PageAddress(int page) => Address(AdminListQuery.PageName, page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);

    internal string SortAddress(AdminListColumn column)
    {
        var down = Query.Sort == column.Name ? !Query.Descending : column.DescendingFirst;
        return Address(AdminListQuery.SortName, (down ? "-" : "") + column.Name);
    }

    /// <summary>Without what narrows the list.</summary>
    internal string PlainAddress =>
        QueryHelpers.AddQueryString(Path, State().Where(pair => pair.Key is AdminListQuery.SortName or AdminListQuery.SizeName).Concat(Extra).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    /// <summary>Everything but the page, as the address names it.</summary>
    internal IEnumerable<KeyValuePair<string, string>> State()
    {
        if (Query.Text is { } text)
        {
            yield return new(AdminListQuery.TextName, text);
        }

        foreach (var name in Filters.SelectMany(filter => filter.Names))
        {
            if (Query.Filter(name) is { } chosen)
            {
                yield return new(name, chosen);
            }
        }

        if (Query.Sort is { } sort)
        {
            yield return new(AdminListQuery.SortName, (Query.Descending ? "-" : "") + sort);
        }

        if (Query.PageSize != AdminListQuery.Sizes[0])
        {
            yield return new(AdminListQuery.SizeName, Query.PageSize.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var extra in Extra)
        {
            yield return extra;
        }
    }

    /// <summary>The numbers a pager shows; 0 stands for a gap.</summary>
    internal IEnumerable<int> PageNumbers()
    {
        var last = 0;

        for (var page = 1; page <= Pages; page++)
        {
            if (page == 1 || page == Pages || Math.Abs(page - Query.Page) <= 1)
            {
                if (page - last > 1)
                {
                    yield return page - last == 2 ? page - 1 : 0;
                }

                yield return page;
                last = page;
            }
            else if (page < Query.Page - 1)
            {
                page = Query.Page - 2;
            }
            else if (page < Pages)
            {
                page = Pages - 1;
            }
        }
    }
}

internal sealed record AdminListColumn(string Name, string Title, bool Sortable, bool DescendingFirst, bool WideOnly);

/// <summary>One row.</summary>
public sealed record AdminListRow(string Key, bool CanChoose, IReadOnlyList<AdminListCell> Cells, IReadOnlyList<AdminAction> Actions);

/// <summary>One cell.</summary>
public sealed record AdminListCell(object? Value, object? Detail, string? Link, string? Image);
