using YesSql.Indexes;

namespace Agency.News.Indexes;

/// <summary>A published article's place in one of the lists it is in; see <see cref="NewsPosition"/>.</summary>
internal sealed class NewsIndex : MapIndex
{
    /// <summary>The list of all articles.</summary>
    public const string All = "";

    public string ContentItemId { get; set; } = "";

    /// <summary>The category whose list it is, or <see cref="All"/>.</summary>
    public string List { get; set; } = All;

    public long Position { get; set; }

    /// <summary>The local day as a number: 20210618.</summary>
    public int Day { get; set; }
}
