namespace OrchardCore.Email;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IEmailAddressValidator
{
    bool Validate(string emailAddress);
}
