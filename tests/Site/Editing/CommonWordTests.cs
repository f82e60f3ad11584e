using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Site.Tests.Harness;
using YesSql;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>A word that very many titles have is not counted to the end, and yet each page is reached.</summary>
public sealed class CommonWordTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private const int Items = 2100;

    public Task InitializeAsync() => site.Host.InTenantAsync(Places.TocTenant, async scope =>
    {
        var transaction = await scope.ServiceProvider.GetRequiredService<ISession>().BeginTransactionAsync();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $$"""
            CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {{Items}}) SELECT i, 500000 + i AS d, printf('4lap%022d', i) AS item FROM n;
            INSERT OR IGNORE INTO "Document" ("Id", "Type", "Content", "Version") SELECT d, 'OrchardCore.ContentManagement.ContentItem',
                json_object('ContentItemId', item, 'ContentItemVersionId', item, 'ContentType', 'Article', 'DisplayText', 'Lặp lại ' || i, 'Latest', json('true')), 1 FROM n;
            INSERT OR IGNORE INTO "ContentItemIndex" ("Id", "DocumentId", "ContentItemId", "ContentItemVersionId", "Latest", "Published", "ContentType", "ModifiedUtc", "DisplayText")
                SELECT d, d, item, item, 1, 0, 'Article', '2021-01-01 00:00:00', 'Lặp lại ' || i FROM n;
            INSERT OR IGNORE INTO "FoldedTitleIndex" ("Id", "DocumentId", "Folded") SELECT d, d, 'lap lai ' || i FROM n;
            DROP TABLE n;
            """;
        await command.ExecuteNonQueryAsync();
    });

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("", "1–20 trong số hơn 1.020")]
    [InlineData("&page=30", "581–600 trong số hơn 1.600")]
    [InlineData("&page=80", "1.581–1.600 trong số 2.100")]
    [InlineData("&page=105", "2.081–2.100 trong số 2.100")]
    [InlineData("&page=9999", "2.081–2.100 trong số 2.100")]
    public async Task Search_SaysWhatItCounted(string page, string expected)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);

        Assert.Contains(expected, (await editor.GetAsync($"{EditorBrowser.List}?q=lap+lai{page}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutASearch_AllAreCounted()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);

        Assert.DoesNotContain("trong số hơn", (await editor.GetAsync(EditorBrowser.List)).Html, StringComparison.Ordinal);
    }
}
