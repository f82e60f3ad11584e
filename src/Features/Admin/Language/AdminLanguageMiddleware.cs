using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Sapling.Admin.Language;

/// <summary>Sets the culture of the admin's pages from the editor's choice, whatever language the browser prefers.</summary>
internal sealed class AdminLanguageMiddleware(RequestDelegate next, IOptions<AdminOptions> admin, IOptions<AdminLanguageOptions> language)
{
    private readonly PathString _admin = "/" + admin.Value.AdminUrlPrefix;

    public Task InvokeAsync(HttpContext context)
    {
        if (Speaks(context.Request.Path))
        {
            var chosen = AdminLanguage.Of(context.Request);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = chosen;

            // Pages that are written around this middleware, such as those of refusals, read it there.
            context.Features.Set<IRequestCultureFeature>(new RequestCultureFeature(new RequestCulture(chosen), provider: null));
        }

        return next(context);
    }

    private bool Speaks(PathString path)
    {
        if (path.StartsWithSegments(_admin, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var other in language.Value.Paths)
        {
            if (path.StartsWithSegments(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
