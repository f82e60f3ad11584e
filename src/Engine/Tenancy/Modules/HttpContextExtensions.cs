using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class HttpContextExtensions
{
    /// <summary>Makes the request's services those of the current tenant scope, whichever that is when they are asked for.</summary>
    public static HttpContext UseShellScopeServices(this HttpContext httpContext)
    {
        httpContext.RequestServices = new ShellScopeServices(httpContext.RequestServices);
        return httpContext;
    }

    /// <summary>Asks an anonymous user to log in and refuses a logged-in one.</summary>
    public static IResult ChallengeOrForbid(this HttpContext httpContext, params string[] authenticationSchemes) =>
        httpContext.User.Identity?.IsAuthenticated == true
            ? TypedResults.Forbid(authenticationSchemes: authenticationSchemes)
            : TypedResults.Challenge(authenticationSchemes: authenticationSchemes);
}
