using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Site.Tests.Harness;
using YesSql;

namespace OrchardSite.Site.Tests;

/// <summary>A page that fails: here because the table of the lists of news is gone.</summary>
public sealed partial class ErrorPageTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        // From here on the calendar beside every page knows the days with news, and asks no table.
        using var reader = site.Host.Visitor();
        await reader.PageAsync(Places.Toc + "/gioi-thieu");
        await ExecuteAsync("ALTER TABLE \"NewsIndex\" RENAME TO \"Lost\"");
    }

    public Task DisposeAsync() => ExecuteAsync("ALTER TABLE \"Lost\" RENAME TO \"NewsIndex\"");

    [Fact]
    public async Task Failure_IsAPageOfTheTheme_InBothLanguages_AndSaysNothingOfItsCause()
    {
        using var reader = site.Host.Visitor();
        using var answer = await reader.GetAsync(Places.Toc + "/");
        var html = await answer.Content.ReadAsStringAsync();
        var page = new Page(answer.StatusCode, html);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("Trang tin đang gặp sự cố", page.Main, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\">Something went wrong", page.Main, StringComparison.Ordinal);
        Assert.Contains("class=\"menu__link\"", html, StringComparison.Ordinal);
        Assert.Contains("noindex", page.Meta("robots"), StringComparison.Ordinal);
        Assert.DoesNotContain("NewsIndex", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_IsLoggedUnderTheIdThatTheReaderSees()
    {
        using var reader = site.Host.Visitor();
        var first = Id(await reader.PageAsync(Places.Toc + "/"));
        var second = Id(await reader.PageAsync(Places.Toc + "/"));

        Assert.NotEqual(first, second);
        var entry = Assert.Single(site.Host.Errors.Entries, entry => entry.Contains(first, StringComparison.Ordinal));
        Assert.StartsWith("GET /ban-dan-toc/ failed.", entry, StringComparison.Ordinal);
        Assert.Contains("NewsIndex", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherPages_GoOn_AndAMissingOneShowsNoId()
    {
        using var reader = site.Host.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await reader.PageAsync(Places.Toc + "/gioi-thieu")).Status);
        var missing = await reader.PageAsync(Places.Toc + "/khong-co-trang-nay");
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
        Assert.Contains("lang=\"en\">There is no page", missing.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("error-page__id", missing.Main, StringComparison.Ordinal);
    }

    private static string Id(Page page) => WebUtility.HtmlDecode(ShownId().Match(page.Main).Groups[1].Value);

    private Task ExecuteAsync(string sql) => site.Host.InTenantAsync(Places.TocTenant, async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var transaction = await session.BeginTransactionAsync();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    });

    [GeneratedRegex("error-page__id\">([^<]{8,})</code>")]
    private static partial Regex ShownId();
}
