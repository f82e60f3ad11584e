using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserByClaimIndex : MapIndex
{
    public string ClaimType { get; set; } = null!;

    public string ClaimValue { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserByClaimIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context.For<UserByClaimIndex>()
        .Map(user => user.UserClaims.Select(claim => new UserByClaimIndex { ClaimType = claim.ClaimType, ClaimValue = claim.ClaimValue }));
}
