using OrchardCore;
using OrchardCore.Search;
using OrchardCore.Security.Permissions;

namespace Sapling.Lucene.Searching;

internal sealed class SearchPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [SearchPermissions.ManageSearchSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
