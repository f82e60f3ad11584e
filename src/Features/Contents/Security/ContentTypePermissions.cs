using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Contents.Security;

/// <summary>Securable types have each permission of content once more, for the type alone.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager definitions) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
    [
        .. from type in await definitions.ListTypeDefinitionsAsync()
           where type.IsSecurable()
           from template in ContentTypePermissionsHelper.PermissionTemplates.Values
           select ContentTypePermissionsHelper.CreateDynamicPermission(template, type),
    ];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
