using OrchardCore.Users.Indexes;
using Sapling.Roles;
using YesSql;

namespace Sapling.Users.Accounts;

internal sealed class RoleUsage(ISession session) : IRoleUsage
{
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellationToken)
        => (await session.QueryIndex<UserByRoleNameIndex>().ListAsync(cancellationToken))
            .GroupBy(index => index.RoleName)
            .ToDictionary(group => group.Key, group => group.Sum(index => index.Count));
}
