using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Users.Indexes;
using Sapling.Data.Migrations;
using YesSql;
using YesSql.Sql;

namespace Sapling.Users.Indexes;

internal sealed class UserSearchMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserSearchIndex>(table => table.Column<string>("Folded", column => column.NotNull().WithLength(768)));
        await SchemaBuilder.AlterIndexTableAsync<UserSearchIndex>(table => table.CreateIndex("IDX_UserSearchIndex_DocumentId", "DocumentId", "Folded"));

        // Accounts that were there before must be found too.
        ShellScope.AddDeferredTask(scope => FillAsync(scope.ServiceProvider.GetRequiredService<ISession>()));
        return 1;
    }

    internal static async Task FillAsync(ISession session)
    {
        var accounts = await session.QueryIndex<UserIndex>().ListAsync();
        await IndexRows.AddMissingAsync<UserSearchIndex>(
            session, nameof(UserSearchIndex.Folded), accounts.Select(account => (account.DocumentId, UserSearchIndexProvider.Fold(account.NormalizedUserName, account.NormalizedEmail))));
    }
}
