namespace OrchardCore.Security.Settings;

/// <summary>Site settings of the response headers that make browsers careful. Contract: Orchard Core 3.0.</summary>
public class SecuritySettings
{
    /// <summary>Sources by directive; a directive that takes none has an empty value.</summary>
    public Dictionary<string, string> ContentSecurityPolicy { get; set; } = [];

    public string ContentTypeOptions { get; set; } = "nosniff";

    public Dictionary<string, string> PermissionsPolicy { get; set; } = [];

    public string ReferrerPolicy { get; set; } = "no-referrer";
}
