using OrchardCore;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Security.Permissions;

namespace Sapling.Lucene.Profiles;

/// <summary>
/// One permission an index, for APIs that query it. The public search page needs none: it shows published items only, and a
/// forgotten permission would send readers to a login form.
/// </summary>
internal sealed class IndexPermissionProvider(IIndexProfileStore profiles) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        (await profiles.GetAllAsync()).Select(IndexingPermissions.CreateDynamicPermission).Prepend(IndexingPermissions.QuerySearchIndex).Prepend(IndexingPermissions.ManageIndexes);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [IndexingPermissions.ManageIndexes] }];
}
