using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using Sapling.Media.Storage;

namespace Sapling.Media.Permissions;

/// <summary>Decides who may manage one folder: users' own folders and the folder of attached files have permissions of their own.</summary>
internal sealed class MediaFolderAuthorization(IServiceProvider services, IOptions<MediaOptions> options, IUserAssetFolderNameProvider folders)
    : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded
            || context.Resource is not string path
            || requirement.Permission.Name != MediaPermissions.ManageMediaFolder.Name)
        {
            return;
        }

        if (!StorePath.TryNormalize(path, out var normalized, out _))
        {
            context.Fail();
            return;
        }

        // Resolved late: the authorization service collects its handlers, this one among them.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(context.User, Required(normalized, context)))
        {
            context.Succeed(requirement);
        }
    }

    private Permission Required(string path, AuthorizationHandlerContext context)
    {
        var users = options.Value.AssetsUsersFolder;
        if (IsIn(path, users))
        {
            var own = users + "/" + folders.GetUserAssetFolderName(context.User);
            return IsIn(path, own) ? MediaPermissions.ManageOwnMedia : MediaPermissions.ManageOthersMedia;
        }

        return IsIn(path, "mediafields") ? MediaPermissions.ManageAttachedMediaFieldsFolder : MediaPermissions.ManageMedia;
    }

    /// <summary>Whether the path is the folder or below it. There are disks that do not tell capitals from others.</summary>
    internal static bool IsIn(string path, string folder)
        => folder.Length > 0
            && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
            && (path.Length == folder.Length || path[folder.Length] == '/');
}
