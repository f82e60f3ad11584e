using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Settings;

/// <summary>A site with the screens of settings, features, recipes, themes and languages.</summary>
public sealed class SettingsSite : IAsyncLifetime
{
    private const string Recipe = """
        { "name": "Feature", "enable": ["OrchardCore.Admin", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Recipes", "OrchardCore.Localization", "TheAdmin", "OrchardCore.Users", "OrchardCore.Roles"] },
        { "name": "Themes", "admin": "TheAdmin" },
        { "name": "Roles", "Roles": [ { "Name": "Cộng tác viên", "Permissions": ["AccessAdminPanel"] } ] }
        """;

    internal SiteHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        Host.WithRecipe("settings", Recipe);
        Write("ten-moi", "Tên mới của trang", """{ "name": "Settings", "PageTitleFormat": "{{ Site.SiteName }}!" }""");
        Write("hong", "Công thức hỏng", """{ "name": "Settings", "PageSize": "nhiều" }""");
        Write("la", "Có bước lạ", """{ "name": "Nobody" }""");
        Write("an", "Phần của công thức khác", """{ "name": "Settings", "PageSize": 99 }""", "\"tags\": [\"hidden\"],");
        await Host.StartAsync(new { ShellName = "Default", SiteName = "Cổng", RecipeName = "settings", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public async Task<HttpClient> SignInAsync()
    {
        var browser = Host.Browser();
        await SiteHost.LoginAsync(browser, "", "admin", SiteHost.Password);
        return browser;
    }

    public async Task<ISite> ReadAsync()
    {
        ISite? site = null;
        await Host.InAsync("Default", async services => site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
        return site!;
    }

    /// <summary>Sends a form of the settings, whose fields have the name of the model before theirs.</summary>
    public static Task<HttpResponseMessage> SaveAsync(HttpClient browser, string group, params (string Name, string Value)[] fields)
        => SiteHost.PostFormAsync(browser, "/Admin/Settings/" + group, "/Admin/Settings/" + group, [.. fields.Select(field => ("ISite." + field.Name, field.Value))]);

    public static async Task<string> TextAsync(HttpResponseMessage answer) => Regex.Replace(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), @"\s+", " ");

    private void Write(string name, string displayName, string steps, string more = "")
        => File.WriteAllText(Path.Combine(Host.Folder, "Recipes", name + ".recipe.json"), $$"""{ "name": "{{name}}", "displayName": "{{displayName}}", "issetuprecipe": false, {{more}} "steps": [ {{steps}} ] }""");
}
