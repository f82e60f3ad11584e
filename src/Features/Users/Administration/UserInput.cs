using OrchardCore.Users.Models;

namespace Sapling.Users.Administration;

/// <summary>What the pages of one account send.</summary>
public sealed class UserInput
{
    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public bool IsEnabled { get; set; } = true;

    public string[] Roles { get; set; } = [];

    internal static UserInput Of(User user) => new()
    {
        UserName = user.UserName,
        Email = user.Email,
        IsEnabled = user.IsEnabled,
        Roles = [.. user.RoleNames],
    };
}

/// <summary>What the pages of one account show.</summary>
public sealed class UserPage
{
    public required UserInput Input { get; init; }

    /// <summary>Null for a new account.</summary>
    public string? Id { get; init; }

    public IReadOnlyList<RoleChoice> Roles { get; init; } = [];

    public DateTime? LockedUntilUtc { get; init; }

    public bool HasSecondStep { get; init; }

    public bool CanResetSecondStep { get; init; }

    public bool CanDelete { get; init; }

    public bool IsOneself { get; init; }
}

/// <summary>A role that the account may be given; one that the person may not give is shown as it is.</summary>
public sealed record RoleChoice(string Name, string? Description, bool Chosen, bool MayAssign);
