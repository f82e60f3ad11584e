namespace OrchardCore.Roles;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class SystemRoleProviderExtensions
{
    public static bool IsAdminRole(this ISystemRoleProvider systemRoleNameProvider, string name)
        => string.Equals(systemRoleNameProvider.GetAdminRole().RoleName, name, StringComparison.OrdinalIgnoreCase);
}
