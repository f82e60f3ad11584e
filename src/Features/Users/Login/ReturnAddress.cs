using Microsoft.AspNetCore.Mvc;
using Sapling.Display.Mvc;

namespace Sapling.Users.Login;

internal static class ReturnAddress
{
    /// <summary>To where a person came from; only to addresses of this host, since a link to the form must not send people elsewhere.</summary>
    public static IActionResult BackTo(this Controller controller, string? returnUrl)
        => controller.LocalRedirect(controller.Url.Local(returnUrl) ?? "~/");
}
