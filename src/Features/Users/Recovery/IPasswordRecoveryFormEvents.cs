namespace OrchardCore.Users.Events;

/// <summary>Told what happens to forgotten passwords; may refuse. Contract: Orchard Core 3.0.</summary>
public interface IPasswordRecoveryFormEvents
{
    Task RecoveringPasswordAsync(Action<string, string> reportError);

    Task PasswordRecoveredAsync(PasswordRecoveryContext context);

    Task ResettingPasswordAsync(Action<string, string> reportError);

    Task PasswordResetAsync(PasswordRecoveryContext context);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class PasswordRecoveryFormEvents : IPasswordRecoveryFormEvents
{
    protected PasswordRecoveryFormEvents()
    {
    }

    public virtual Task RecoveringPasswordAsync(Action<string, string> reportError) => Task.CompletedTask;

    public virtual Task PasswordRecoveredAsync(PasswordRecoveryContext context) => Task.CompletedTask;

    public virtual Task ResettingPasswordAsync(Action<string, string> reportError) => Task.CompletedTask;

    public virtual Task PasswordResetAsync(PasswordRecoveryContext context) => Task.CompletedTask;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PasswordRecoveryContext
{
    public PasswordRecoveryContext(IUser user) => User = user;

    public IUser User { get; }
}
