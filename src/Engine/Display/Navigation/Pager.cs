using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>The page a list shows. Contract: Orchard Core 3.0.</summary>
public class Pager
{
    public const int PageDefault = 1;

    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters.Page, pagerParameters.PageSize, defaultPageSize)
    {
    }

    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize is > 0 ? pageSize.Value : defaultPageSize;
    }

    public int Page { get; set; }
    public int PageSize { get; set; }

    /// <summary>How many items come before the page.</summary>
    public int GetStartIndex(int? page = null)
        => (int)Math.Min(int.MaxValue, ((page is > 0 ? page.Value : Page) - 1L) * PageSize);
}

/// <summary>The page a visitor asks for. Contract: Orchard Core 3.0.</summary>
public class PagerParameters
{
    [FromQuery(Name = "pagenum")]
    public int? Page { get; set; }

    [FromQuery(Name = "pagesize")]
    public int? PageSize { get; set; }
}

/// <summary>Limits of paged lists. Contract: Orchard Core 3.0.</summary>
public class PagerOptions
{
    public int MaxPagedCount { get; set; }
    public int MaxPageSize { get; set; } = 100;
    public int PageSize { get; set; } = 10;

    public int GetPageSize() => Math.Min(PageSize, MaxPageSize);
}

/// <summary>The item before or after which a visitor asks for a page. Contract: Orchard Core 3.0.</summary>
public class PagerSlimParameters
{
    public string? After { get; set; }
    public string? Before { get; set; }
}
