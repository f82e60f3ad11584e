using OrchardCore.Security.Permissions;

namespace OrchardCore.Search;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class SearchPermissions
{
    public static readonly Permission ManageSearchSettings = new("ManageSearchSettings", "Manage Search Settings");
}
