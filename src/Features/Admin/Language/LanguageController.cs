using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using Sapling.Display.Mvc;

namespace Sapling.Admin.Language;

/// <summary>Remembers the language an editor chooses.</summary>
[Admin("Language/{action}")]
public sealed class LanguageController : Controller
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    [HttpPost]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public IActionResult Choose(string language, string? returnUrl)
    {
        if (!AdminLanguage.IsKnown(language))
        {
            return BadRequest();
        }

        Response.Cookies.Append(AdminLanguage.CookieName, language, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            Path = Request.PathBase.HasValue ? Request.PathBase.Value : "/",
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });

        return LocalRedirect(Url.Local(returnUrl) ?? "~/");
    }
}
