using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>The roles that always exist: Administrator, Authenticated, Anonymous and configured ones. Contract: Orchard Core 3.0.</summary>
public interface ISystemRoleProvider
{
    IEnumerable<IRole> GetSystemRoles();

    IRole GetAdminRole();

    bool IsSystemRole(string name);
}
