namespace OrchardCore.Users.Events;

/// <summary>Says whether an account must have a second step. Contract: Orchard Core 3.0.</summary>
public interface ITwoFactorAuthenticationHandler
{
    Task<bool> IsRequiredAsync(IUser user);
}

/// <summary>True as soon as one handler says so. Contract: Orchard Core 3.0.</summary>
public interface ITwoFactorAuthenticationHandlerCoordinator
{
    Task<bool> IsRequiredAsync(IUser user);
}
