using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace Sapling.Users.Indexes;

internal sealed class UserMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>("NormalizedUserName")
            .Column<string>("NormalizedEmail")
            .Column<bool>("IsEnabled", column => column.NotNull().WithDefault(true))
            .Column<bool>("IsLockoutEnabled", column => column.NotNull().WithDefault(false))
            .Column<DateTime?>("LockoutEndUtc", column => column.Nullable())
            .Column<int>("AccessFailedCount", column => column.NotNull().WithDefault(0))
            .Column<string>("UserId"));

        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table
            .CreateIndex("IDX_UserIndex_DocumentId", "DocumentId", "UserId", "NormalizedUserName", "NormalizedEmail", "IsEnabled"));
        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table
            .CreateIndex("IDX_UserIndex_UserId", "UserId"));
        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table
            .CreateIndex("IDX_UserIndex_UserName", "NormalizedUserName"));
        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table
            .CreateIndex("IDX_UserIndex_Lockout", "DocumentId", "IsLockoutEnabled", "LockoutEndUtc", "AccessFailedCount"));

        await SchemaBuilder.CreateReduceIndexTableAsync<UserByRoleNameIndex>(table => table
            .Column<string>("RoleName")
            .Column<int>("Count"));
        await SchemaBuilder.AlterIndexTableAsync<UserByRoleNameIndex>(table => table
            .CreateIndex("IDX_UserByRoleNameIndex_RoleName", "RoleName"));

        await SchemaBuilder.CreateMapIndexTableAsync<UserByLoginInfoIndex>(table => table
            .Column<string>("LoginProvider")
            .Column<string>("ProviderKey"));
        await SchemaBuilder.AlterIndexTableAsync<UserByLoginInfoIndex>(table => table
            .CreateIndex("IDX_UserByLoginInfoIndex_DocumentId", "DocumentId", "LoginProvider", "ProviderKey"));

        await SchemaBuilder.CreateMapIndexTableAsync<UserByClaimIndex>(table => table
            .Column<string>("ClaimType")
            .Column<string>("ClaimValue"));
        await SchemaBuilder.AlterIndexTableAsync<UserByClaimIndex>(table => table
            .CreateIndex("IDX_UserByClaimIndex_DocumentId", "DocumentId", "ClaimType", "ClaimValue"));

        return 1;
    }
}
