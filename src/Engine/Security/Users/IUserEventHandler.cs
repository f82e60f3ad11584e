namespace OrchardCore.Users.Handlers;

/// <summary>Told what happens to accounts. Contract: Orchard Core 3.0.</summary>
public interface IUserEventHandler
{
    Task CreatingAsync(UserCreateContext context);

    Task CreatedAsync(UserCreateContext context);

    Task UpdatingAsync(UserUpdateContext context);

    Task UpdatedAsync(UserUpdateContext context);

    Task DeletingAsync(UserDeleteContext context);

    Task DeletedAsync(UserDeleteContext context);

    Task DisabledAsync(UserContext context);

    Task EnabledAsync(UserContext context);

    Task ConfirmedAsync(UserConfirmContext context);
}
