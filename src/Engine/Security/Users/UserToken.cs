namespace OrchardCore.Users.Models;

/// <summary>A secret of an account, such as an authenticator key. Contract: Orchard Core 3.0.</summary>
public class UserToken
{
    public string LoginProvider { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string Value { get; set; } = null!;
}
