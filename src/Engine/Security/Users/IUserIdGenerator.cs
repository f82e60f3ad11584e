namespace OrchardCore.Users.Services;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IUserIdGenerator
{
    string GenerateUniqueId(IUser user);
}
