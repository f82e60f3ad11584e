namespace OrchardCore.Users;

/// <summary>Addresses of the account pages. Contract: Orchard Core 3.0.</summary>
public class UserOptions
{
    public string LoginPath { get; set; } = "Login";

    public string LogoffPath { get; set; } = "Users/LogOff";

    public string ChangePasswordUrl { get; set; } = "ChangePassword";

    public string ChangePasswordConfirmationUrl { get; set; } = "ChangePasswordConfirmation";

    public string ExternalLoginsUrl { get; set; } = "ExternalLogins";

    public string TwoFactorAuthenticationPath { get; set; } = "LoginWithTwoFactorAuthentication";
}
