namespace OrchardCore.Security;

/// <summary>Told after a role was created. Contract: Orchard Core 3.0.</summary>
public interface IRoleCreatedEventHandler
{
    Task RoleCreatedAsync(string roleName);
}

/// <summary>Told after a role was removed. Contract: Orchard Core 3.0.</summary>
public interface IRoleRemovedEventHandler
{
    Task RoleRemovedAsync(string roleName);
}

/// <summary>Told after a role was changed. Contract: Orchard Core 3.0.</summary>
public interface IRoleUpdatedEventHandler
{
    Task RoleUpdatedAsync(string roleName);
}
