using Microsoft.AspNetCore.Authorization;

namespace OrchardCore.Security.AuthorizationHandlers;

/// <summary>Grants what the user's own claims grant. Contract: Orchard Core 3.0.</summary>
public class PermissionHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IPermissionGrantingService _grants;

    public PermissionHandler(IPermissionGrantingService permissionGrantingService) => _grants = permissionGrantingService;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!context.HasSucceeded
            && context.User.Identity?.IsAuthenticated == true
            && _grants.IsGranted(requirement, context.User.Claims))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
