using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Roles;
using OrchardCore.Security;

namespace Sapling.Roles;

internal sealed class SystemRoles : ISystemRoleProvider
{
    private readonly Role _administrator;
    private readonly FrozenDictionary<string, IRole> _roles;

    public SystemRoles(ShellSettings settings, IOptions<SystemRoleOptions> options)
    {
        var name = options.Value.SystemAdminRoleName ?? settings["AdminRoleName"];
        _administrator = new Role
        {
            RoleName = string.IsNullOrWhiteSpace(name) ? OrchardCoreConstants.Roles.Administrator : name,
            RoleDescription = "A system role that holds all permissions.",
        };

        var roles = new Dictionary<string, IRole>(options.Value.AdditionalSystemRoles, StringComparer.OrdinalIgnoreCase)
        {
            [_administrator.RoleName] = _administrator,
            [OrchardCoreConstants.Roles.Authenticated] = new Role { RoleName = OrchardCoreConstants.Roles.Authenticated, RoleDescription = "A system role of every user who is signed in." },
            [OrchardCoreConstants.Roles.Anonymous] = new Role { RoleName = OrchardCoreConstants.Roles.Anonymous, RoleDescription = "A system role of every visitor who is not signed in." },
        };

        _roles = roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<IRole> GetSystemRoles() => _roles.Values;

    public IRole GetAdminRole() => _administrator;

    public bool IsSystemRole(string name) => name is not null && _roles.ContainsKey(name);
}
