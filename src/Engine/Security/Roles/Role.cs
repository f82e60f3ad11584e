namespace OrchardCore.Security;

/// <summary>A stored role. Contract: Orchard Core 3.0.</summary>
public class Role : IRole
{
    public string RoleName { get; set; } = null!;

    public string RoleDescription { get; set; } = null!;

    public string NormalizedRoleName { get; set; } = null!;

    public List<RoleClaim> RoleClaims { get; set; } = [];

    public Role Clone() => new()
    {
        RoleName = RoleName,
        RoleDescription = RoleDescription,
        NormalizedRoleName = NormalizedRoleName,
        RoleClaims = RoleClaims.ConvertAll(claim => claim.Clone()),
    };
}
