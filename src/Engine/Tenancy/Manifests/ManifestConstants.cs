namespace OrchardCore.Modules.Manifest;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ManifestConstants
{
    public const string OrchardCoreTeam = "The Orchard Core Team";
    public const string OrchardCoreVersion = "3.0.0";
    public const string OrchardCoreWebsite = "https://orchardcore.net";
    public const string AdminTag = "Admin";
}
