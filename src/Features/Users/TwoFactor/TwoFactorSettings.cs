namespace OrchardCore.Users.Models;

/// <summary>The site's rules for the second step. Contract: Orchard Core 3.0.</summary>
public class TwoFactorLoginSettings
{
    public bool RequireTwoFactorAuthentication { get; set; }

    public bool AllowRememberClientTwoFactorAuthentication { get; set; }

    public int NumberOfRecoveryCodesToGenerate { get; set; } = 10;
}

/// <summary>Roles that must have a second step. Contract: Orchard Core 3.0.</summary>
public class RoleLoginSettings
{
    public bool RequireTwoFactorAuthenticationForSpecificRoles { get; set; }

    public string[] Roles { get; set; } = [];
}
