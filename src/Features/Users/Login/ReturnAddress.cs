using Microsoft.AspNetCore.Mvc;

namespace Sapling.Users.Login;

internal static class ReturnAddress
{
    /// <summary>To where a person came from; only to addresses of this host, since a link to the form must not send people elsewhere.</summary>
    public static IActionResult BackTo(this Controller controller, string? returnUrl)
        => controller.Url.IsLocalUrl(returnUrl) ? controller.LocalRedirect(returnUrl) : controller.Redirect("~/");
}
