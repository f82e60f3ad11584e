using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sapling.Data.Stores;

namespace Sapling.Admin.Lists;

/// <summary>What a person asked of a list, as the address says it: text, filters, order, page.</summary>
public sealed class AdminListQuery
{
    internal const string TextName = "q";
    internal const string SortName = "sort";
    internal const string PageName = "page";
    internal const string SizeName = "size";

    internal static readonly int[] Sizes = [20, 50, 100];

    private readonly IReadOnlyDictionary<string, string> _filters;

    internal AdminListQuery(string? text, string? sort, bool descending, int page, int pageSize, IReadOnlyDictionary<string, string> filters)
    {
        Text = text;
        Sort = sort;
        Descending = descending;
        Page = page;
        PageSize = pageSize;
        _filters = filters;
    }

    /// <summary>What was searched for, trimmed and NFC; null when nothing was.</summary>
    public string? Text { get; }

    /// <summary>The name of the column to sort by: one that the list declares as sortable.</summary>
    public string? Sort { get; }

    public bool Descending { get; }

    /// <summary>From 1.</summary>
    public int Page { get; }

    public int PageSize { get; }

    public int Skip => (Page - 1) * PageSize;

    public int Take => PageSize;

    /// <summary>The chosen value of a filter; null when it is not set.</summary>
    public string? Filter(string name) => _filters.GetValueOrDefault(name);

    /// <summary>The chosen day of a filter by day.</summary>
    public DateOnly? Day(string name) => DayOf(Filter(name));

    internal static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal bool IsNarrowed => Text is not null || _filters.Count > 0;

    internal AdminListQuery OnPage(int page) => new(Text, Sort, Descending, page, PageSize, _filters);

    internal static AdminListQuery Read(IQueryCollection values, string? defaultSort, IEnumerable<string> sortable, IEnumerable<AdminFilter> filters)
    {
        var asked = One(values, SortName);
        var sort = asked is not null && sortable.Contains(asked.TrimStart('-'), StringComparer.Ordinal) ? asked : defaultSort;
        var size = int.TryParse(One(values, SizeName), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && Sizes.Contains(given) ? given : Sizes[0];

        // A million pages are beyond any list; larger numbers would overflow the skip.
        var page = int.TryParse(One(values, PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1_000_000) : 1;

        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var filter in filters)
        {
            foreach (var name in filter.Names)
            {
                if ((One(values, name) ?? filter.Default) is { Length: > 0 } value && filter.Accepts(value))
                {
                    chosen[name] = value;
                }
            }
        }

        return new(One(values, TextName), sort?.TrimStart('-'), sort?.StartsWith('-') ?? false, page, size, chosen);
    }

    private static string? One(IQueryCollection values, string name) =>
        values[name].ToString().Trim() is { Length: > 0 } text ? text.Composed() : null;
}
