namespace OrchardCore.Security.Permissions;

/// <summary>Permissions a role of that name is given when it is created. Contract: Orchard Core 3.0.</summary>
public class PermissionStereotype
{
    public string Name { get; set; } = null!;

    public IEnumerable<Permission> Permissions { get; set; } = null!;
}
