using Microsoft.AspNetCore.Http;

namespace Sapling.Admin.Lists;

/// <summary>
/// A list of the admin, declared by its screen: what is shown, how it is narrowed, sorted and acted on. State lives in the address.
/// The view renders it by <c>&lt;partial name="AdminList" model="Model" /&gt;</c>.
/// </summary>
public sealed class AdminList<T>
{
    /// <summary>Unique in the page.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the list for those who do not see it.</summary>
    public required string Title { get; init; }

    /// <summary>The key of an item, by which bulk actions know it.</summary>
    public required Func<T, string> Key { get; init; }

    public required IReadOnlyList<AdminColumn<T>> Columns { get; init; }

    /// <summary>Reads one page; everything in the query is checked against what the list declares.</summary>
    public required Func<AdminListQuery, CancellationToken, Task<AdminPage<T>>> Source { get; init; }

    public required AdminEmpty Empty { get; init; }

    public IReadOnlyList<AdminFilter> Filters { get; init; } = [];

    /// <summary>What the search box asks for; null: no search box.</summary>
    public string? Search { get; init; }

    /// <summary>The column that sorts by itself, with a minus in front from the largest.</summary>
    public string? DefaultSort { get; init; }

    public Func<T, IEnumerable<AdminAction>>? Actions { get; init; }

    public IReadOnlyList<AdminBulkAction> BulkActions { get; init; } = [];

    /// <summary>Where bulk actions are posted to, as <see cref="AdminBulk"/>.</summary>
    public string? BulkAddress { get; init; }

    /// <summary>Whether bulk actions may take an item; each is checked again when they are done.</summary>
    public Func<T, bool> CanChoose { get; init; } = static _ => true;

    public async Task<AdminListModel> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var query = AdminListQuery.Read(request.Query, DefaultSort, Columns.Where(column => column.Sortable).Select(column => column.Name), Filters);
        var page = await Source(query, cancellationToken);

        if (page.Items.Count == 0 && query.Page > 1 && page.Total > 0)
        {
            // The last rows were deleted, or the address is old.
            query = query.OnPage((page.Total + query.PageSize - 1) / query.PageSize);
            page = await Source(query, cancellationToken);
        }

        return new AdminListModel
        {
            Id = Id,
            Title = Title,
            Path = (request.PathBase + request.Path).ToUriComponent(),
            Query = query,
            Columns = [.. Columns.Select(column => new AdminListColumn(column.Name, column.Title, column.Sortable, column.DescendingFirst, column.WideOnly))],
            Filters = Filters,
            Search = Search,
            Empty = Empty,
            BulkActions = BulkAddress is null ? [] : BulkActions,
            BulkAddress = BulkAddress,
            HasActions = Actions is not null,
            Total = page.Total,
            HasMore = page.HasMore,
            Rows = [.. page.Items.Select(Row)],
            Extra = [.. request.Query.Where(value => !IsOwn(value.Key)).Select(value => KeyValuePair.Create(value.Key, value.Value.ToString()))],
        };
    }

    private bool IsOwn(string name) =>
        name is AdminListQuery.TextName or AdminListQuery.SortName or AdminListQuery.PageName or AdminListQuery.SizeName || Filters.Any(filter => filter.Names.Contains(name));

    private AdminListRow Row(T item) => new(
        Key(item),
        CanChoose(item),
        [.. Columns.Select(column => new AdminListCell(column.Value(item), column.Detail?.Invoke(item), column.Link?.Invoke(item), column.Image?.Invoke(item)))],
        Actions?.Invoke(item).ToArray() ?? []);
}
