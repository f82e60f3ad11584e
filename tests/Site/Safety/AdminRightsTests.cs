using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Security.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Site.Tests.Editing;
using OrchardSite.Site.Tests.Harness;
using YesSql;

namespace OrchardSite.Site.Tests.Safety;

/// <summary>Each action of the admin is refused on the server to those who have no right to it, whatever menus show.</summary>
public sealed partial class AdminRightsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Writer = "Cộng tác viên";
    private const string Password = "Mật-khẩu-2026!";

    // Open to everybody who has a page of the site: a language is chosen before signing in too.
    private static readonly string[] _open = ["Language.Choose"];

    // What a writer may do, and by which permission. What is said of others' items is refused all the same.
    private static readonly Dictionary<string, string> _writers = new()
    {
        ["Admin.Index"] = "AccessAdminPanel",
        ["ContentItem.Index"] = "ListContent",
        ["RecycleBin.Index"] = "ListContent",

        // Finds only what is published, of the types whose list the person may see.
        ["LinkTargets.Index"] = "ListContent",
        ["ContentItem.Create"] = "EditOwn_Article",
        ["ContentItem.CreatePost"] = "EditOwn_Article",

        // Each of the chosen items is asked for by itself; here none is.
        ["Bulk.Create"] = "ListContent",

        // Without an unsaved copy of one's own there is nothing to compare: they lead to the editor, which refuses.
        ["Merge.Show"] = "AccessAdminPanel",
        ["Merge.Create"] = "AccessAdminPanel",

        // The unsaved copies of the person alone, whoever's the item is.
        ["Autosave.Delete"] = "AccessAdminPanel",
        ["Library.Index"] = "ManageMediaContent",
        ["Picker.Index"] = "ManageMediaContent",
        ["Upload.Create"] = "ManageMediaContent",
        ["File.Details"] = "ManageMediaContent",
        ["File.Save"] = "ManageMediaContent",
        ["Deletion.Confirm"] = "ManageMediaContent",
        ["Deletion.Create"] = "ManageMediaContent",
        ["Transfer.Choose"] = "ManageMediaContent",
        ["Transfer.Create"] = "ManageMediaContent",
        ["Folder.Create"] = "ManageMediaContent",
        ["Folder.Rename"] = "ManageMediaContent",
        ["Folder.Delete"] = "ManageMediaContent",
    };

    [Theory]
    [InlineData("Default", "")]
    [InlineData("BanDanToc", EditorBrowser.Tenant)]
    public async Task Strangers_AreLedToTheForm(string tenant, string prefix)
    {
        using var stranger = site.Host.Visitor();
        var token = TokenOf(await stranger.GetStringAsync(prefix + "/Login"));
        await AssertEachAsync(tenant, prefix, stranger, token, (endpoint, answer) =>
            _open.Contains(endpoint.Action) || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith(prefix + "/Login", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Default", "")]
    [InlineData("BanDanToc", EditorBrowser.Tenant)]
    public async Task WhoHasNoRights_IsRefusedEverywhere(string tenant, string prefix)
    {
        var (member, token) = await SignInAsync(tenant, prefix);
        using (member)
        {
            await AssertEachAsync(tenant, prefix, member, token, (endpoint, answer) => answer.StatusCode == HttpStatusCode.Forbidden || _open.Contains(endpoint.Action));
        }
    }

    [Fact]
    public async Task AWriter_IsRefusedWhatIsNotTheWriters()
    {
        var (writer, token) = await SignInAsync("BanDanToc", EditorBrowser.Tenant, Writer);
        using (writer)
        {
            await AssertEachAsync("BanDanToc", EditorBrowser.Tenant, writer, token, (endpoint, answer) =>
                answer.StatusCode == HttpStatusCode.Forbidden || _open.Contains(endpoint.Action) || _writers.ContainsKey(endpoint.Action));
        }
    }

    [Fact]
    public async Task WhatAWriterMayDo_RestsOnAPermissionOfTheRole() => await site.Host.InTenantAsync("BanDanToc", async scope =>
    {
        var held = (await scope.ServiceProvider.GetRequiredService<IRoleService>().GetRoleClaimsAsync(Writer)).Select(claim => claim.Value);
        Assert.Empty(_writers.Values.Except(held, StringComparer.OrdinalIgnoreCase));
    });

    private async Task AssertEachAsync(string tenant, string prefix, HttpClient client, string token, Func<AdminEndpoint, HttpResponseMessage, bool> isRight)
    {
        var endpoints = await AdminEndpoints.OfAsync(site.Host, tenant, await ValuesAsync(tenant));
        Assert.True(endpoints.Count > 50, $"The routes of {tenant} name only {endpoints.Count} actions of the admin.");
        var wrong = new List<string>();

        foreach (var endpoint in endpoints)
        {
            using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), prefix + endpoint.Path);

            if (request.Method == HttpMethod.Post)
            {
                request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
            }

            using var answer = await client.SendAsync(request);

            if (!isRight(endpoint, answer))
            {
                wrong.Add($"{endpoint.Method} {endpoint.Path} ({endpoint.Action}): {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private async Task<(HttpClient Client, string Token)> SignInAsync(string tenant, string prefix, params string[] roles)
    {
        var name = "u" + Guid.NewGuid().ToString("N")[..10];
        await site.Host.InTenantAsync(tenant, scope => scope.ServiceProvider.GetRequiredService<IUserService>().CreateUserAsync(
            new User { UserName = name, Email = name + "@x.vn", IsEnabled = true, RoleNames = [.. roles] }, Password, (_, error) => Assert.Fail(error)));
        var client = site.Host.Visitor();
        using var form = new FormUrlEncodedContent([new("UserName", name), new("Password", Password), new("__RequestVerificationToken", TokenOf(await client.GetStringAsync(prefix + "/Login")))]);
        using var answer = await client.PostAsync(prefix + "/Login", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return (client, TokenOf(await client.GetStringAsync(prefix + "/ChangePassword")));
    }

    // Things that exist, and are somebody else's.
    private async Task<Dictionary<string, string>> ValuesAsync(string tenant)
    {
        var values = new Dictionary<string, string>
        {
            ["Type.id"] = "Page", ["Part.id"] = "TitlePart", ["Field.id"] = "Page", ["Field.name"] = "Lead", ["Attachment.id"] = "Page", ["Attachment.name"] = "TitlePart",
            ["ContentItem.id"] = "Page", ["ContentItem.contentTypeId"] = "Page", ["Roles.id"] = "Administrator", ["Admin.groupId"] = "general",
        };
        await site.Host.InTenantAsync(tenant, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var page = (await session.Query<ContentItem, ContentItemIndex>(index => index.Published).OrderBy(index => index.Id).FirstOrDefaultAsync())!;
            values["contentItemId"] = page.ContentItemId;
            values["versionId"] = page.ContentItemVersionId;
            values["id"] = (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Menu" && index.Published).FirstOrDefaultAsync())?.ContentItemId ?? page.ContentItemId;
            values["RecycleBin.Delete.contentItemId"] = await BinAsync(scope.ServiceProvider.GetRequiredService<IContentManager>());
            var administrator = ((User)await scope.ServiceProvider.GetRequiredService<IUserService>().GetUserAsync(SiteHost.AdminUserName)).UserId;

            foreach (var controller in (string[])["Users", "UserLockout", "UserPassword", "UserTwoFactor"])
            {
                values[controller + ".id"] = administrator;
            }
        });
        return values;
    }

    private static async Task<string> BinAsync(IContentManager contents)
    {
        var item = await contents.NewAsync("Page");
        item.DisplayText = "Của người khác";
        await contents.CreateAsync(item, VersionOptions.Draft);
        await contents.RemoveAsync(item);
        return item.ContentItemId;
    }

    private static string TokenOf(string html) => Token().Match(html).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*? value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
