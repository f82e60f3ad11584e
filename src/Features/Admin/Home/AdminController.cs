using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace Sapling.Admin.Home;

/// <summary>The first page of the admin.</summary>
public sealed class AdminController : Controller
{
    [Admin("/", "Admin")]
    public IActionResult Index() => View();
}
