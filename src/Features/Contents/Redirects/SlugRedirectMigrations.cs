using OrchardCore.Data.Migration;

namespace Sapling.Contents.Redirects;

internal sealed class SlugRedirectMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateTableAsync(SlugRedirects.Table, table => table
            .Column<string>("Path", column => column.PrimaryKey().WithLength(OrchardCore.Autoroute.Models.AutoroutePart.MaxPathLength))
            .Column<string>("ContentItemId", column => column.NotNull().WithLength(26)));

        return 1;
    }
}
