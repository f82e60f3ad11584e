using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserByLoginInfoIndex : MapIndex
{
    public string LoginProvider { get; set; } = null!;

    public string ProviderKey { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserByLoginInfoIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context.For<UserByLoginInfoIndex>()
        .Map(user => user.LoginInfos.Select(login => new UserByLoginInfoIndex { LoginProvider = login.LoginProvider, ProviderKey = login.ProviderKey }));
}
