using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
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
        options.AccessDeniedPath = "/Error/403";

        // Even where tenants share a key ring, a ticket of one is noise to the others.
        options.TicketDataFormat = new TicketDataFormat(dataProtection.CreateProtector("Sapling.Users.Session", settings.TenantId ?? settings.Name, name));
    }
}
