using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class RegisterUserForm : Entity
{
    public string UserName { get; set; } = null!;

    public string Email { get; set; } = null!;

    public string Password { get; set; } = null!;
}
