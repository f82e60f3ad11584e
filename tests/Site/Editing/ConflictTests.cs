using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Site.Tests.Harness;
using YesSql;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>Somebody else saves between the reading and the writing of a button in a list: here a trigger that leaves the rows as they are.</summary>
public sealed partial class ConflictTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Bulk = EditorBrowser.Tenant + "/Admin/Contents/Bulk";

    [Fact]
    public async Task Conflict_IsAPageOfTheAdmin_FromWhichWhatWasSentIsSentAgain()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Hai người cùng đăng");
        var token = (await editor.GetAsync(EditorBrowser.List)).Token;

        await ExecuteAsync("CREATE TRIGGER \"Conflict\" BEFORE UPDATE ON \"Document\" WHEN OLD.\"Type\" LIKE '%ContentItem%' BEGIN SELECT RAISE(IGNORE); END");
        Page conflict;

        try
        {
            conflict = await editor.PostAsync(Bulk, token, ("Action", "publish"), ("Ids", id), ("ReturnUrl", EditorBrowser.List + "?status=draft"));
        }
        finally
        {
            await ExecuteAsync("DROP TRIGGER \"Conflict\"");
        }

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Chưa lưu được: có người vừa lưu cùng lúc", conflict.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"menu\"", conflict.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/hai-nguoi-cung-dang")).Status);

        var form = ResendForm().Match(conflict.Html);
        var fields = Hidden().Matches(form.Value).Select(field => (field.Groups[1].Value, field.Groups[2].Value)).Where(field => field.Item1 != "__RequestVerificationToken").ToArray();
        var again = await editor.PostAsync(form.Groups[1].Value, conflict.Token, fields);

        Assert.Equal(EditorBrowser.List + "?status=draft", again.Location);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(EditorBrowser.Tenant + "/tin/hai-nguoi-cung-dang")).Status);
    }

    private Task ExecuteAsync(string sql) => site.Host.InTenantAsync(Places.TocTenant, async scope =>
    {
        var transaction = await scope.ServiceProvider.GetRequiredService<ISession>().BeginTransactionAsync();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    });

    [GeneratedRegex("<form(?=[^>]*error-page__ways)[^>]*action=\"([^\"]+)\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex ResendForm();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
