using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace Sapling.Display.Admin;

/// <summary>Lets only those into the admin who may enter it; each action still checks its own permission.</summary>
internal sealed class AdminFilter : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!IsAdmin(context.ActionDescriptor.EndpointMetadata) || context.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            return;
        }

        // Known before the resource filters run, so that the answer to a refusal is in the admin's theme too.
        AdminAttribute.Apply(context.HttpContext);

        var authorization = context.HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();

        if (!await authorization.AuthorizeAsync(context.HttpContext.User, AdminPermissions.AccessAdminPanel))
        {
            context.Result = context.HttpContext.User.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
        }
    }

    internal static bool IsAdmin(IList<object> metadata) => metadata.OfType<AdminAttribute>().Any();
}
