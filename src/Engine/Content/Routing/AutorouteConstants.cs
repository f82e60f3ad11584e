using OrchardCore.Security.Permissions;

namespace OrchardCore.Autoroute;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class AutorouteConstants
{
    public const string SlugPrefix = "slug:";
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class AutoroutePermissions
{
    public static readonly Permission SetHomepage = new("SetHomepage", "Set homepage.");
}
