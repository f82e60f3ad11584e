namespace OrchardCore.Users.Models;

/// <summary>The site's rules for signing in. Contract: Orchard Core 3.0.</summary>
public class LoginSettings
{
    public bool AllowChangingEmail { get; set; } = true;

    public bool AllowRememberMe { get; set; } = true;
}
