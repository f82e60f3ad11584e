using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class SettingsPermissions
{
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");

    /// <summary>Asked with the settings group's id as resource.</summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage the settings of one group", [ManageSettings]);
}
