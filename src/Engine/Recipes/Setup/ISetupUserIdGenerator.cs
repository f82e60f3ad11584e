namespace OrchardCore.Setup.Services;

/// <summary>Makes the id of the first administrator before the account exists, so that recipes can name it. Contract: Orchard Core 3.0.</summary>
public interface ISetupUserIdGenerator
{
    string GenerateUniqueId();
}
