using YesSql.Indexes;

namespace Agency.News.Indexes;

/// <summary>A published article and its place in time; see <see cref="NewsPosition"/>.</summary>
internal sealed class NewsIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public long Position { get; set; }

    /// <summary>The local day as a number: 20210618.</summary>
    public int Day { get; set; }
}

/// <summary>A published article under one of its categories.</summary>
internal sealed class NewsCategoryIndex : MapIndex
{
    public string TermContentItemId { get; set; } = "";

    public long Position { get; set; }
}
