using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Settings;

namespace Agency.News.Archive;

/// <summary>The archive's pages. A date or page that does not exist is a 404, a day without news is a page that says so.</summary>
[Route("tin-tuc")]
public sealed class ArchiveController(NewsArchive archive, ISiteService siteService, IContentItemDisplayManager displayManager, IUpdateModelAccessor updateModelAccessor, IShapeFactory shapeFactory) : Controller
{
    [AcceptVerbs("GET", "HEAD", Route = "")]
    public Task<IActionResult> Index(int trang = 1) => ShowAsync(ArchivePeriod.All, trang);

    [AcceptVerbs("GET", "HEAD", Route = "ngay/{year:int}")]
    public Task<IActionResult> Year(int year, int trang = 1) => ShowAsync(ArchivePeriod.Of(year), trang);

    [AcceptVerbs("GET", "HEAD", Route = "ngay/{year:int}/{month:int}")]
    public Task<IActionResult> Month(int year, int month, int trang = 1) => ShowAsync(ArchivePeriod.Of(year, month), trang);

    [AcceptVerbs("GET", "HEAD", Route = "ngay/{year:int}/{month:int}/{day:int}")]
    public Task<IActionResult> Day(int year, int month, int day, int trang = 1) => ShowAsync(ArchivePeriod.Of(year, month, day), trang);

    /// <summary>Where the date box leads, which works without script.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "ngay")]
    public IActionResult Date(string? ngay) =>
        string.IsNullOrWhiteSpace(ngay) ? LocalRedirect(ArchivePeriod.All.Path)
        : ArchivePeriod.Parse(ngay) is { } period ? LocalRedirect(period.Path)
        : NotFound();

    private async Task<IActionResult> ShowAsync(ArchivePeriod? period, int page)
    {
        if (period is null || page < 1 || !ModelState.IsValid)
        {
            return NotFound();
        }

        var pageSize = Math.Max(1, (await siteService.GetSiteSettingsAsync()).PageSize);
        var count = await archive.CountAsync(period, HttpContext.RequestAborted);
        var pages = Math.Max(1, (count + pageSize - 1) / pageSize);

        if (page > pages)
        {
            return NotFound();
        }

        var articles = new List<IShape>();

        foreach (var item in await archive.ListAsync(period, (page - 1) * pageSize, pageSize))
        {
            articles.Add(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, "Summary"));
        }

        var shape = await shapeFactory.CreateAsync("NewsArchive");
        shape.Properties["Title"] = period.Title;
        shape.Properties["Path"] = PageLinks.PathOf(period.Path, page);
        shape.Properties["ParentTitle"] = period.Parent?.Title ?? "";
        shape.Properties["ParentPath"] = period.Parent?.Path ?? "";
        shape.Properties["Count"] = count;
        shape.Properties["Page"] = page;
        shape.Properties["Articles"] = articles;
        shape.Properties["Pages"] = pages > 1 ? PageLinks.For(period.Path, page, pages) : [];
        shape.Properties["PreviousPath"] = page > 1 ? PageLinks.PathOf(period.Path, page - 1) : "";
        shape.Properties["NextPath"] = page < pages ? PageLinks.PathOf(period.Path, page + 1) : "";
        await AddNearestAsync(shape, period);

        return View("Index", shape);
    }

    private async Task AddNearestAsync(IShape shape, ArchivePeriod period)
    {
        var (before, after) = await archive.NearestAsync(period, HttpContext.RequestAborted);

        shape.Properties["EarlierTitle"] = before?.Title ?? "";
        shape.Properties["EarlierPath"] = before?.Path ?? "";
        shape.Properties["LaterTitle"] = after?.Title ?? "";
        shape.Properties["LaterPath"] = after?.Path ?? "";
    }
}
