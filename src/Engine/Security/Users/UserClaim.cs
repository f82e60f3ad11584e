using System.Security.Claims;

namespace OrchardCore.Users.Models;

/// <summary>A claim an account holds by itself. Contract: Orchard Core 3.0.</summary>
public class UserClaim
{
    public string ClaimType { get; set; } = null!;

    public string ClaimValue { get; set; } = null!;

    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
