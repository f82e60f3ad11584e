using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Agency.Review.Workflow;

/// <summary>
/// Refuses to save an item for somebody who sends a button of the review by hand without being allowed to press it. Ignoring the
/// button would save the rest of the form and say nothing.
/// </summary>
internal sealed class ReviewButtonHandler(IHttpContextAccessor http, IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is IContent && requirement.Permission.Name == CommonPermissions.EditContent.Name && Needed() is { } permission
            && !await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, permission))
        {
            context.Fail(new AuthorizationFailureReason(this, $"The button needs the permission {permission.Name}."));
        }
    }

    private Permission? Needed() => http.HttpContext?.Request is not { HasFormContentType: true } request ? null : request.Form["submit.Save"].ToString() switch
    {
        ReviewPartDriver.Submit => ReviewPermissions.SubmitForReview,
        ReviewPartDriver.Return => ReviewPermissions.ReviewContent,
        _ => null,
    };
}
