namespace OrchardCore.Users;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class UserConstants
{
    /// <summary>The claim of a user who has to set the second step up before anything else.</summary>
    public const string TwoFactorAuthenticationClaimType = "TwoFacAuth";
}
