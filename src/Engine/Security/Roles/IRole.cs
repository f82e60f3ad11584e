namespace OrchardCore.Security;

/// <summary>A named set of permissions. Contract: Orchard Core 3.0.</summary>
public interface IRole
{
    string RoleName { get; }

    string RoleDescription { get; }
}
