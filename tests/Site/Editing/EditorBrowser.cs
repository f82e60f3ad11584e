using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>A person at the editor of Ban Dân tộc: reads its form as a browser does, and sends it.</summary>
internal sealed partial class EditorBrowser(HttpClient client, string name) : IDisposable
{
    public const string Tenant = "/ban-dan-toc";
    public const string List = Tenant + "/Admin/Contents/ContentItems";

    private const string TenantName = "BanDanToc";
    private const string Password = "Mật-khẩu-2026!";

    public string Name => name;

    /// <summary>Signs in as the administrator, or as a new account with a role.</summary>
    public static async Task<EditorBrowser> SignInAsync(SiteHost host, string? role = null)
    {
        var name = SiteHost.AdminUserName;
        var password = SiteHost.AdminPassword;

        if (role is not null)
        {
            name = "u" + Guid.NewGuid().ToString("N")[..10];
            password = Password;
            await host.InTenantAsync(TenantName, scope => scope.ServiceProvider.GetRequiredService<IUserService>().CreateUserAsync(
                new User { UserName = name, Email = name + "@x.vn", IsEnabled = true, RoleNames = [role] }, password, (_, error) => Assert.Fail(error)));
        }

        return await SignInAsync(host.Visitor(), name, password);
    }

    /// <summary>Signs in with a client that follows no redirects.</summary>
    public static async Task<EditorBrowser> SignInAsync(HttpClient client, string name, string password)
    {
        var browser = new EditorBrowser(client, name);
        var login = await browser.GetAsync(Tenant + "/Login");
        var answer = await browser.PostAsync(Tenant + "/Login", login.Token, ("UserName", name), ("Password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return browser;
    }

    public async Task<Page> GetAsync(string address)
    {
        using var response = await client.GetAsync(address);
        return new Page(response.StatusCode, response.Headers.Location?.OriginalString, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), response);
    }

    public async Task<Page> PostAsync(string address, string token, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("__RequestVerificationToken", token)));
        using var response = await client.PostAsync(address, form);
        return new Page(response.StatusCode, response.Headers.Location?.OriginalString, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), response);
    }

    /// <summary>A new article as a draft; its id.</summary>
    public async Task<string> WriteAsync(string title, string button = "submit.Save", string value = "submit.SaveAndContinue")
    {
        var start = await GetAsync(Tenant + "/Admin/Contents/ContentTypes/Article/Create");
        var form = await FormAsync(start.Location!);
        var saved = await form.Set("TitlePart.Title", title).Set("Article.Category.UniqueValue", "4categ0agency0000000000001").SendAsync(button, value);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        return Key().Match(saved.Location!).Value;
    }

    public Task<EditorForm> EditAsync(string id) => FormAsync($"{List}/{id}/Edit");

    public async Task<EditorForm> FormAsync(string address)
    {
        var page = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return new EditorForm(this, page);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("[0-9a-z]{26}")]
    private static partial Regex Key();
}

internal sealed class Page(HttpStatusCode status, string? location, string html, HttpResponseMessage response)
{
    public HttpStatusCode Status => status;

    public string? Location => location;

    public string Html => html;

    public string? Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    public string Token => Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
}
