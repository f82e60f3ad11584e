using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Sapling.ContentTypes.Definitions;

internal sealed class DefinitionPermissions : IPermissionProvider
{
    private static readonly Permission[] All = [ContentTypesPermissions.ViewContentTypes, ContentTypesPermissions.EditContentTypes];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = All }];
}
