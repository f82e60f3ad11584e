using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Sapling.Contents.Security;

/// <summary>The permissions of content and which roles have them from the start.</summary>
internal sealed class ContentPermissions : IPermissionProvider
{
    private static readonly Permission[] All =
    [
        CommonPermissions.PublishContent, CommonPermissions.PublishOwnContent,
        CommonPermissions.EditContent, CommonPermissions.EditOwnContent,
        CommonPermissions.DeleteContent, CommonPermissions.DeleteOwnContent,
        CommonPermissions.ViewContent, CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent, CommonPermissions.PreviewOwnContent,
        CommonPermissions.CloneContent, CommonPermissions.CloneOwnContent,
        CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        Role("Administrator", All),
        Role(
            "Editor",
            CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.PreviewContent,
            CommonPermissions.CloneContent, CommonPermissions.ListContent, CommonPermissions.EditContentOwner),
        Role("Moderator"),
        Role(
            "Author",
            CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent, CommonPermissions.PreviewOwnContent,
            CommonPermissions.CloneOwnContent, CommonPermissions.ListContent),
        Role("Contributor", CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent, CommonPermissions.ListContent),
        Role("Authenticated", CommonPermissions.ViewContent),
        Role("Anonymous", CommonPermissions.ViewContent),
    ];

    private static PermissionStereotype Role(string name, params Permission[] permissions) => new() { Name = name, Permissions = permissions };
}
