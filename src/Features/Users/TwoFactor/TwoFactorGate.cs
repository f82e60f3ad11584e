using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Users;

namespace Sapling.Users.TwoFactor;

/// <summary>Leads those who have to set the second step up to its page, whatever they ask for.</summary>
internal sealed class TwoFactorGate(RequestDelegate next, IOptions<OrchardCore.Users.UserOptions> users, IOptions<AdminOptions> admin)
{
    private readonly PathString[] _open =
    [
        TwoFactorController.Path, "/" + users.Value.LogoffPath, $"/{admin.Value.AdminUrlPrefix}/Language",
    ];

    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated != true
            || !context.User.HasClaim(claim => claim.Type == UserConstants.TwoFactorAuthenticationClaimType)
            || Array.Exists(_open, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            return next(context);
        }

        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        var from = request.PathBase + request.Path + request.QueryString;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Redirect(QueryHelpers.AddQueryString(request.PathBase + TwoFactorController.Path + "/App", "returnUrl", from));
        return Task.CompletedTask;
    }
}
