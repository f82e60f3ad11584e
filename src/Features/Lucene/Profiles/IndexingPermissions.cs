using OrchardCore.Indexing.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Indexing.Core;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class IndexingPermissions
{
    public static readonly Permission ManageIndexes = new("ManageIndexes", "Manage Indexes", isSecurityCritical: true);

    public static readonly Permission QuerySearchIndex = new("QuerySearchIndex", "Query any index", [ManageIndexes]);

    public static Permission CreateDynamicPermission(IndexProfile indexProfile) =>
        new("QueryIndex_" + indexProfile.Name, $"Query the index {indexProfile.Name}", [QuerySearchIndex]);
}
