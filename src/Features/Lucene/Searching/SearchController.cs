using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Search.Models;
using OrchardCore.Settings;

namespace Sapling.Lucene.Searching;

/// <summary>The public search page. It asks for no permission: an index of it holds what readers may read.</summary>
[Feature("OrchardCore.Search")]
public sealed class SearchController : Controller
{
    private const int LongestQuery = 200;

    /// <param name="services">Where the page and the shapes come from.</param>
    /// <param name="index">An index profile's name or id; none for the site's.</param>
    /// <param name="q">What to look for.</param>
    /// <param name="terms">The same, as Orchard Core names it.</param>
    /// <param name="trang">The page, from 1.</param>
    [AcceptVerbs("GET", "HEAD", Route = "search/{index?}")]
    public async Task<IActionResult> Index([FromServices] SearchServices services, string? index, string? q, string? terms, int trang = 1)
    {
        if (trang < 1 || !ModelState.IsValid)
        {
            return NotFound();
        }

        var text = (q ?? terms ?? "").Trim();
        text = text.Length > LongestQuery ? text[..LongestQuery] : text;
        var settings = await services.Sites.GetSettingsAsync<SearchSettings>();
        var size = Math.Clamp((await services.Sites.GetSiteSettingsAsync()).PageSize, 1, 100);
        var shape = await services.Shapes.CreateAsync("Search__List");
        shape.Properties["Terms"] = text;
        shape.Properties["PageTitle"] = string.IsNullOrEmpty(settings.PageTitle) ? "Tìm kiếm" : settings.PageTitle;
        shape.Properties["Placeholder"] = settings.Placeholder ?? "";
        shape.Properties["Hits"] = Array.Empty<SearchHit>();
        shape.Properties["Total"] = 0L;
        shape.Properties["Index"] = index ?? "";
        shape.Properties["PreviousPath"] = "";
        shape.Properties["NextPath"] = "";
        shape.Properties["Page"] = trang;
        shape.Properties["Pages"] = 1;

        shape.Properties["IsReady"] = true;

        if (text.Length == 0 && trang > 1)
        {
            return NotFound();
        }

        if (text.Length > 0)
        {
            var found = await services.Page.SearchAsync(index, text, (trang - 1) * size, size);

            if (found is null && !string.IsNullOrEmpty(index))
            {
                return NotFound();
            }

            if (found is { IsReady: false })
            {
                Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                Response.Headers.RetryAfter = "30";
                Response.Headers.CacheControl = "no-store";
                shape.Properties["IsReady"] = false;
                return View("Index", shape);
            }

            var total = found?.Total ?? 0;
            var pages = (int)Math.Clamp((total + size - 1) / size, 1, 1000 / size);

            if (trang > pages)
            {
                return NotFound();
            }

            shape.Properties["Hits"] = found?.Hits ?? [];
            shape.Properties["Total"] = total;
            shape.Properties["Pages"] = pages;
            shape.Properties["PreviousPath"] = trang > 1 ? Path(index, text, trang - 1) : "";
            shape.Properties["NextPath"] = trang < pages ? Path(index, text, trang + 1) : "";
        }

        return View("Index", shape);
    }

    private static string Path(string? index, string text, int page) =>
        "~/search" + (string.IsNullOrEmpty(index) ? "" : "/" + Uri.EscapeDataString(index)) + "?q=" + Uri.EscapeDataString(text)
        + (page == 1 ? "" : "&trang=" + page.ToString(CultureInfo.InvariantCulture));
}

/// <summary>What the search page needs of its tenant.</summary>
public sealed class SearchServices
{
    internal SearchServices(SearchPage page, ISiteService sites, IShapeFactory shapes) => (Page, Sites, Shapes) = (page, sites, shapes);

    internal SearchPage Page { get; }

    internal ISiteService Sites { get; }

    internal IShapeFactory Shapes { get; }
}
