using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules.Manifest;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

[assembly: ModuleName("OrchardCore.Contents")]
[assembly: ModuleName("OrchardCore.ContentTypes")]
[assembly: ModuleName("OrchardCore.ContentFields")]
[assembly: ModuleName("OrchardCore.Media")]
[assembly: ModuleName("OrchardCore.Menu")]
[assembly: ModuleName("OrchardCore.Taxonomies")]

namespace OrchardSite.Features.Tests.Media;

/// <summary>A site with a media library, a menu, a taxonomy and a page that uses two files.</summary>
public sealed class LibrarySite : IAsyncLifetime
{
    public const string Contributor = "Cộng tác viên";

    private const string Recipe = """
        { "name": "Feature", "enable": [
            "OrchardCore.Admin", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Localization", "TheAdmin", "OrchardCore.Users",
            "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Html",
            "OrchardCore.Media", "OrchardCore.Media.Slugify", "OrchardCore.Menu", "OrchardCore.Taxonomies" ] },
        { "name": "Themes", "admin": "TheAdmin" },
        { "name": "Roles", "Roles": [ { "Name": "Cộng tác viên", "Permissions": ["AccessAdminPanel", "ManageOwnMediaContent"] } ] },
        { "name": "ContentDefinition",
          "ContentTypes": [
            { "Name": "Page", "DisplayName": "Trang", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true, "Listable": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart", "Settings": {} }, { "PartName": "Page", "Name": "Page", "Settings": {} } ] },
            { "Name": "Category", "DisplayName": "Chuyên mục", "Settings": { "ContentTypeSettings": {} },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": {} } ] } ],
          "ContentParts": [
            { "Name": "Page", "Settings": {}, "ContentPartFieldDefinitionRecords": [ { "FieldName": "MediaField", "Name": "Photos", "Settings": { "MediaFieldSettings": { "Multiple": true } } },
              { "FieldName": "TaxonomyField", "Name": "Topics", "Settings": { "TaxonomyFieldSettings": { "TaxonomyContentItemId": "tax1" } } } ] } ] },
        { "name": "Content", "data": [
            { "ContentItemId": "page1", "ContentItemVersionId": "page1v1", "ContentType": "Page", "DisplayText": "Trang một", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Trang một" },
              "HtmlBodyPart": { "Html": "<p><img src=\"/media/anh/hai.png\" alt=\"\"></p>" },
              "Page": { "Photos": { "Paths": ["anh/mot.png"], "MediaTexts": ["Một"] } } },
            { "ContentItemId": "menu1", "ContentItemVersionId": "menu1v1", "ContentType": "Menu", "DisplayText": "Menu chính", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Menu chính" }, "AliasPart": { "Alias": "main-menu" }, "MenuPart": {},
              "MenuItemsListPart": { "MenuItems": [
                { "ContentItemId": "m1", "ContentType": "LinkMenuItem", "DisplayText": "Một", "LinkMenuItemPart": { "Url": "~/mot" } },
                { "ContentItemId": "m2", "ContentType": "LinkMenuItem", "DisplayText": "Hai", "LinkMenuItemPart": { "Url": "~/hai" } } ] } },
            { "ContentItemId": "tax1", "ContentItemVersionId": "tax1v1", "ContentType": "Taxonomy", "DisplayText": "Chuyên mục", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Chuyên mục" }, "AliasPart": { "Alias": "chuyen-muc" }, "AutoroutePart": { "Path": "chuyen-muc", "RouteContainedItems": true },
              "TaxonomyPart": { "TermContentType": "Category", "Terms": [
                { "ContentItemId": "t1", "ContentType": "Category", "DisplayText": "Tin tức", "TitlePart": { "Title": "Tin tức" }, "AutoroutePart": { "Path": "tin-tuc" }, "TermPart": { "TaxonomyContentItemId": "tax1" } } ] } } ] }
        """;

    internal SiteHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        Host.WithRecipe("library", Recipe);
        Host.Configuration["OrchardCore:Sapling_Users:SignInsPerMinute"] = "100000";
        Host.Configuration["OrchardCore:OrchardCore_Media:MaxFileSize"] = "2000000";
        await Host.StartAsync(new { ShellName = "Default", SiteName = "Cổng", RecipeName = "library", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
        await Host.InAsync("Default", async services =>
        {
            var user = new User { UserId = "lan", UserName = "lan", Email = "lan@x.vn", RoleNames = [Contributor] };
            Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, SiteHost.Password)).Succeeded);
        });
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public string MediaFile(string path) => Path.Combine(Host.TenantFolder("Default"), "Media", path);

    /// <summary>Puts a file on the disk, past the library.</summary>
    public void Put(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(MediaFile(path))!);
        File.WriteAllBytes(MediaFile(path), content);
    }

    public async Task<HttpClient> SignInAsync(string name)
    {
        var browser = Host.Browser();
        await SiteHost.LoginAsync(browser, "", name, SiteHost.Password);
        return browser;
    }

    /// <summary>Uploads as the library's script does.</summary>
    public static async Task<(int Status, JsonNode? Answer)> UploadAsync(HttpClient browser, string name, byte[] content, string folder = "", bool again = false)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token(await browser.GetStringAsync("/Admin/Media"))), "__RequestVerificationToken" },
            { new StringContent(folder), "folder" },
            { new StringContent(again ? "true" : "false"), "again" },
            { new ByteArrayContent(content), "files", name },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/Admin/Media/Upload") { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var answer = await browser.SendAsync(request);
        return ((int)answer.StatusCode, answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync()) : null);
    }

    public static Task<HttpResponseMessage> PostAsync(HttpClient browser, string action, params (string Name, string Value)[] fields)
        => SiteHost.PostFormAsync(browser, "/Admin/Media", action, fields);

    /// <summary>Moves a file as the form does.</summary>
    public static Task<HttpResponseMessage> MoveAsync(HttpClient browser, string path, string target)
        => PostAsync(browser, "/Admin/Media/Moved", ("paths", path), ("folder", ""), ("target", target));

    private static string Token(string html) => Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"").Groups[1].Value;
}
