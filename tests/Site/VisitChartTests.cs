using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardSite.Site.Tests.Harness;
using YesSql;

namespace OrchardSite.Site.Tests;

/// <summary>Visits of the last 30 days on the home of the admin: the picture and the table that has the same figures.</summary>
public sealed partial class VisitChartTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task WithoutVisits_ItSaysSo()
    {
        using var editor = await site.Host.EditorAsync(Places.Van);
        var html = (await editor.PageAsync(Places.Van + "/Admin")).Html;

        Assert.Contains("Lượt truy cập 30 ngày qua", html, StringComparison.Ordinal);
        Assert.Contains("Chưa có lượt truy cập nào", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<rect", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_WithoutAVisitAreShownToo_TheNewestFirst_ByTheCalendarOfTheSite()
    {
        var today = DateOnly.MinValue;
        await site.Host.InTenantAsync(Places.TocTenant, async scope =>
        {
            today = DateOnly.FromDateTime((await scope.ServiceProvider.GetRequiredService<ILocalClock>().GetLocalNowAsync()).DateTime);
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var transaction = await session.BeginTransactionAsync();

            foreach (var (ago, visits) in new[] { (1, 1234), (3, 40), (29, 7), (30, 9999) })
            {
                await using var command = transaction.Connection!.CreateCommand();
                command.Transaction = transaction;
                command.CommandText = $"INSERT INTO \"VisitCounterDay\" (\"Day\", \"Visits\", \"PageViews\") VALUES ('{today.AddDays(-ago):yyyy-MM-dd}', {visits}, {visits * 2})";
                await command.ExecuteNonQueryAsync();
            }
        });

        using var editor = await site.Host.EditorAsync(Places.Toc);
        var html = (await editor.PageAsync(Places.Toc + "/Admin")).Html;
        var rows = Rows().Matches(html).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value)).ToList();

        Assert.Equal(30, rows.Count);
        Assert.Equal(30, Regex.Count(html, "<rect "));
        Assert.Equal((Text(today), "0", "0"), rows[0]);
        Assert.Equal((Text(today.AddDays(-1)), "1.234", "2.468"), rows[1]);
        Assert.Equal((Text(today.AddDays(-2)), "0", "0"), rows[2]);
        Assert.Equal((Text(today.AddDays(-29)), "7", "14"), rows[29]);
        Assert.Contains("<dd>1.281</dd>", html, StringComparison.Ordinal);
        Assert.Contains($"role=\"img\" aria-label=\"Lượt truy cập mỗi ngày, từ {Text(today.AddDays(-29))} đến {Text(today)}", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    private static string Text(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex("<tr><th scope=\"row\">([0-9/]+)</th><td>([0-9.]+)</td><td>([0-9.]+)</td></tr>")]
    private static partial Regex Rows();
}
