using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using Sapling.Admin.Menu;

namespace Sapling.Admin.Home;

/// <summary>The first page of the admin: what one can write, what waits, and what other features add to the shape <c>AdminHome</c>.</summary>
public sealed class AdminController(INavigationManager menus, IShapeFactory shapes) : Controller
{
    [Admin("/", "Admin")]
    public async Task<IActionResult> Index()
    {
        var write = MenuSearch.Find(await menus.BuildMenuAsync(NavigationConstants.AdminId, ControllerContext), MenuSearch.NewId)?.Items ?? [];
        var tasks = await menus.BuildMenuAsync(MenuSearch.TasksMenu, ControllerContext);

        return View(new HomeModel(write, [.. tasks], await shapes.CreateAsync("AdminHome")));
    }
}

internal sealed record HomeModel(IReadOnlyList<MenuItem> Write, IReadOnlyList<MenuItem> Tasks, IShape More);
