namespace OrchardCore.Users.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class UserEventHandlerBase : IUserEventHandler
{
    public virtual Task CreatingAsync(UserCreateContext context) => Task.CompletedTask;

    public virtual Task CreatedAsync(UserCreateContext context) => Task.CompletedTask;

    public virtual Task UpdatingAsync(UserUpdateContext context) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UserUpdateContext context) => Task.CompletedTask;

    public virtual Task DeletingAsync(UserDeleteContext context) => Task.CompletedTask;

    public virtual Task DeletedAsync(UserDeleteContext context) => Task.CompletedTask;

    public virtual Task DisabledAsync(UserContext context) => Task.CompletedTask;

    public virtual Task EnabledAsync(UserContext context) => Task.CompletedTask;

    public virtual Task ConfirmedAsync(UserConfirmContext context) => Task.CompletedTask;
}
