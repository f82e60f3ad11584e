using OrchardCore.Security.Permissions;

namespace OrchardCore.Features;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class FeaturesPermissions
{
    public static readonly Permission ManageFeatures = new("ManageFeatures", "Manage Features", isSecurityCritical: true);
}
