using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Contents.Security;

/// <summary>Grants on an item what a user may do with own content, or with content of the item's type.</summary>
internal sealed class ContentAuthorizationHandler(IServiceProvider services, IContentDefinitionManager definitions) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.Resource is null)
        {
            return;
        }

        var item = (context.Resource as IContent)?.ContentItem;
        var contentType = item?.ContentType ?? (context.Resource as ContentTypeDefinition)?.Name ?? context.Resource as string;

        if (contentType is null)
        {
            return;
        }

        var isOwner = item is { Owner: { Length: > 0 } owner } && owner == context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        var permissions = new List<Permission>();

        if (isOwner && CommonPermissions.OwnerPermissionsByName.TryGetValue(requirement.Permission.Name, out var ownPermission))
        {
            permissions.Add(ownPermission);
        }

        if (await definitions.GetTypeDefinitionAsync(contentType) is { } type && type.IsSecurable())
        {
            foreach (var permission in permissions.Append(requirement.Permission).ToArray())
            {
                if (ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
                {
                    permissions.Add(ContentTypePermissionsHelper.CreateDynamicPermission(template, contentType));
                }
            }
        }

        // The service has this handler, so it is asked for when it is needed; without a resource it does not come back here.
        var authorization = services.GetRequiredService<IAuthorizationService>();

        foreach (var permission in permissions)
        {
            if (await authorization.AuthorizeAsync(context.User, permission))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }
}
