using Microsoft.AspNetCore.Mvc;
using Sapling.Display.Mvc;

namespace Sapling.Admin.Lists;

/// <summary>Where a screen goes back to.</summary>
public static class ReturnExtensions
{
    /// <summary>To the list as it was, with its page and filters; to <paramref name="action"/> when the address is none of this host.</summary>
    public static IActionResult Back(this ControllerBase controller, string? returnUrl, string action = "Index") =>
        controller.Url.Local(returnUrl) is { } back ? controller.LocalRedirect(back) : controller.RedirectToAction(action);
}
