using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Users;

namespace Sapling.Users.Login;

/// <summary>Gives the tenant session cookies of its own: by name, by path, and readable by no other tenant.</summary>
internal sealed class SessionCookies(
    ShellSettings settings,
    IOptions<OrchardCore.Users.UserOptions> users,
    IDataProtectionProvider dataProtection) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name is null || !name.StartsWith("Identity.", StringComparison.Ordinal))
        {
            return;
        }

        var suffix = name == IdentityConstants.ApplicationScheme ? "" : "_" + name["Identity.".Length..].ToLowerInvariant();
        options.Cookie.Name = $"orchauth{suffix}_{settings.Name}";
        options.Cookie.Path = "/" + settings.RequestUrlPrefix;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/" + users.Value.LoginPath;
        options.LogoutPath = "/" + users.Value.LogoffPath;
        options.Events.OnRedirectToAccessDenied = RefuseAsync;
        options.Events.OnRedirectToLogin = LeadToLoginAsync;

        // The actions lead back themselves, within this host and to addresses that a header takes.
        options.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;

        // Even where tenants share a key ring, a ticket of one is noise to the others.
        options.TicketDataFormat = new TicketDataFormat(dataProtection.CreateProtector("Sapling.Users.Session", settings.TenantId ?? settings.Name, name));
    }

    // A refusal is a refusal: the error page is shown where it happened, with its status.
    private static Task RefuseAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static Task LeadToLoginAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (!WantsPage(request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var login = request.PathBase + context.Options.LoginPath;
        var back = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? request.PathBase + request.Path + request.QueryString
            : PageOf(request);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Redirect(back is null ? login : QueryHelpers.AddQueryString(login, "returnUrl", back));
        return Task.CompletedTask;
    }

    // Scripts and interfaces have no use for a form to sign in.
    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return request.Headers.XRequestedWith != "XMLHttpRequest"
            && (accept.Length == 0 || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal));
    }

    // What was posted cannot be opened after signing in; the page with the form can.
    private static string? PageOf(HttpRequest request)
        => Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : null;
}
