using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>Something a user may be allowed to do. Contract: Orchard Core 3.0.</summary>
public class Permission
{
    /// <summary>Type of the claim by which a role holds a permission.</summary>
    public const string ClaimType = "Permission";

    public Permission(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        ImpliedBy = [];
    }

    public Permission(string name, string description, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical) => ImpliedBy = impliedBy ?? [];

    public string Name { get; }

    public string Description { get; set; } = null!;

    public string Category { get; set; } = null!;

    /// <summary>Permissions whose holders also hold this one.</summary>
    public IEnumerable<Permission> ImpliedBy { get; }

    /// <summary>True when holding it is as good as owning the site, so that the editor of roles warns.</summary>
    public bool IsSecurityCritical { get; }

    public static implicit operator Claim(Permission p) => new(ClaimType, p.Name);
}
