using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserByRoleNameIndex : ReduceIndex
{
    public string RoleName { get; set; } = null!;

    public int Count { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserByRoleNameIndexProvider : IndexProvider<User>
{
    private readonly ILookupNormalizer _keyNormalizer;

    public UserByRoleNameIndexProvider(ILookupNormalizer keyNormalizer) => _keyNormalizer = keyNormalizer;

    public override void Describe(DescribeContext<User> context) => context.For<UserByRoleNameIndex, string>()
        .Map(user => user.RoleNames.Select(role => new UserByRoleNameIndex { RoleName = _keyNormalizer.NormalizeName(role), Count = 1 }))
        .Group(index => index.RoleName)
        .Reduce(group => new UserByRoleNameIndex { RoleName = group.Key, Count = group.Sum(index => index.Count) })
        .Delete((index, map) =>
        {
            index.Count -= map.Sum(removed => removed.Count);
            return index.Count > 0 ? index : null!;
        });
}
