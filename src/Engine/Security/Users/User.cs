using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>A stored account. Contract: Orchard Core 3.0.</summary>
public class User : Entity, IUser
{
    public long Id { get; set; }

    public string UserId { get; set; } = null!;

    public string UserName { get; set; } = null!;

    public string NormalizedUserName { get; set; } = null!;

    public string Email { get; set; } = null!;

    public string NormalizedEmail { get; set; } = null!;

    public string PasswordHash { get; set; } = null!;

    public string SecurityStamp { get; set; } = null!;

    public bool EmailConfirmed { get; set; }

    public string PhoneNumber { get; set; } = null!;

    public bool PhoneNumberConfirmed { get; set; }

    public bool IsEnabled { get; set; } = true;

    public bool TwoFactorEnabled { get; set; }

    public bool IsLockoutEnabled { get; set; }

    public DateTime? LockoutEndUtc { get; set; }

    public int AccessFailedCount { get; set; }

    public string ResetToken { get; set; } = null!;

    public IList<string> RoleNames { get; set; } = [];

    public IList<UserClaim> UserClaims { get; set; } = [];

    public IList<UserLoginInfo> LoginInfos { get; set; } = [];

    public IList<UserToken> UserTokens { get; set; } = [];

    public override string ToString() => UserName;
}
