namespace Sapling.Users.Login;

/// <summary>What the login form sends.</summary>
public sealed class LoginInput
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }
}
