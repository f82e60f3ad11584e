using OrchardCore.Users.Models;
using Sapling.Admin.Lists;
using YesSql.Indexes;

namespace Sapling.Users.Indexes;

/// <summary>Accounts as the list searches them: name and mail address without marks.</summary>
public sealed class UserSearchIndex : MapIndex
{
    public string Folded { get; set; } = string.Empty;
}

internal sealed class UserSearchIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context.For<UserSearchIndex>()
        .Map(user => new UserSearchIndex { Folded = Fold(user.UserName, user.Email) });

    internal static string Fold(string? name, string? email) => FoldedText.Of($"{name} {email}");
}
