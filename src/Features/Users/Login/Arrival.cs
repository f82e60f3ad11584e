using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using Sapling.Display.Mvc;

namespace Sapling.Users.Login;

/// <summary>Where people arrive who have signed in: where they came from, else at their work, else at the site's home.</summary>
public sealed class Arrival(IAuthorizationService authorization)
{
    public async Task<string> AddressAsync(Controller controller, string? returnUrl)
    {
        if (controller.Url.Local(returnUrl) is { } back)
        {
            return back;
        }

        // A site without the admin has no such route.
        var admin = controller.Url.Action("Index", "Admin", new { area = "OrchardCore.Admin" });
        return admin is not null && await authorization.AuthorizeAsync(controller.User, AdminPermissions.AccessAdminPanel) ? admin : controller.Url.Content("~/");
    }
}
