using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>Configuration of the roles that always exist. Contract: Orchard Core 3.0.</summary>
public class SystemRoleOptions
{
    /// <summary>Name of the role that holds every permission.</summary>
    public string SystemAdminRoleName { get; set; } = null!;

    public IDictionary<string, IRole> AdditionalSystemRoles { get; } = new Dictionary<string, IRole>(StringComparer.OrdinalIgnoreCase);
}
