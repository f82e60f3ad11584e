using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Contents;

namespace Sapling.ContentTypes.Definitions;

/// <summary>Lists may be seen by those who may view types; everything else is for those who may edit them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DesignPermissionAttribute : Attribute, IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var authorization = context.HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        var user = context.HttpContext.User;
        var isList = context.ActionDescriptor is ControllerActionDescriptor { ActionName: "Index" };

        if (await authorization.AuthorizeAsync(user, ContentTypesPermissions.EditContentTypes) ||
            (isList && await authorization.AuthorizeAsync(user, ContentTypesPermissions.ViewContentTypes)))
        {
            return;
        }

        context.Result = user.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
    }
}
