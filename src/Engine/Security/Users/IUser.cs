namespace OrchardCore.Users;

/// <summary>An account. Contract: Orchard Core 3.0.</summary>
public interface IUser
{
    string UserName { get; }
}
