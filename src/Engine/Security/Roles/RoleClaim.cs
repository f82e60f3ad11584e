using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>A claim held through a role, in its stored form. Contract: Orchard Core 3.0.</summary>
public class RoleClaim
{
    public RoleClaim()
    {
    }

    public RoleClaim(string type, string value)
    {
        ClaimType = type;
        ClaimValue = value;
    }

    public string ClaimType { get; set; } = null!;

    public string ClaimValue { get; set; } = null!;

    /// <returns>The claim by which a role holds the permission named <paramref name="value"/>.</returns>
    public static RoleClaim Create(string value) => new(Permission.ClaimType, value);

    public Claim ToClaim() => new(ClaimType, ClaimValue);

    public RoleClaim Clone() => new(ClaimType, ClaimValue);

    public static implicit operator Claim(RoleClaim claim) => claim.ToClaim();
}
