using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Contents.Editing;

/// <summary>
/// A site with types that differ in what an editor may do with them, and one person a role: <c>writer</c> edits own items, <c>author</c>
/// publishes them too, <c>chief</c> may everything, <c>clerk</c> publishes notices and nothing else, <c>guest</c> only gets into the admin.
/// </summary>
public sealed class EditingSite : IAsyncLifetime
{
    public const string Name = "editing";

    private const string Recipe = """
        { "name": "Feature", "enable": [
            "OrchardCore.Admin", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Localization", "TheAdmin", "OrchardCore.Users",
            "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Html",
            "OrchardCore.PublishLater", "OrchardCore.ArchiveLater" ] },
        { "name": "Themes", "admin": "TheAdmin" },
        { "name": "Settings", "TimeZoneId": "Asia/Ho_Chi_Minh" },
        { "name": "Roles", "Roles": [
            { "Name": "writer", "Permissions": ["AccessAdminPanel", "ListContent", "EditOwnContent", "PreviewOwnContent", "CloneOwnContent"] },
            { "Name": "author", "Permissions": ["AccessAdminPanel", "ListContent", "EditOwnContent", "PublishOwnContent", "PreviewOwnContent", "CloneOwnContent", "DeleteOwnContent"] },
            { "Name": "chief", "Permissions": ["AccessAdminPanel", "ListContent", "EditContent", "PublishContent", "DeleteContent", "PreviewContent", "CloneContent"] },
            { "Name": "clerk", "Permissions": ["AccessAdminPanel", "ListContent_Notice", "Publish_Notice", "Delete_Notice"] },
            { "Name": "guest", "Permissions": ["AccessAdminPanel"] } ] },
        { "name": "ContentDefinition", "ContentTypes": [
            { "Name": "News", "DisplayName": "Tin", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true, "Securable": true } },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Options": 3 } } },
                { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "AllowCustomPath": true, "AllowUpdatePath": true, "AllowDisabled": true, "ShowHomepageOption": true } } },
                { "PartName": "AliasPart", "Name": "AliasPart", "Settings": {} },
                { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart", "Settings": {} },
                { "PartName": "CommonPart", "Name": "CommonPart", "Settings": { "CommonPartSettings": { "DisplayDateEditor": true, "DisplayOwnerEditor": true } } },
                { "PartName": "PublishLaterPart", "Name": "PublishLaterPart", "Settings": {} },
                { "PartName": "ArchiveLaterPart", "Name": "ArchiveLaterPart", "Settings": {} } ] },
            { "Name": "Notice", "DisplayName": "Thông báo", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Securable": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart", "Settings": {} } ] },
            { "Name": "Hidden", "DisplayName": "Ẩn", "Settings": { "ContentTypeSettings": { "Draftable": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} } ] } ] }
        """;

    private static readonly string[] s_people = ["writer", "author", "chief", "clerk", "guest"];

    internal SiteHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        Host.WithRecipe("editing", Recipe);
        Host.Configuration["OrchardCore:Sapling_Users:SignInsPerMinute"] = "100000";
        await Host.StartAsync(new { ShellName = "Default", SiteName = "Phòng biên tập", RecipeName = "editing", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
        await Host.InAsync("Default", async services =>
        {
            foreach (var person in s_people)
            {
                var user = new User { UserId = person, UserName = person, Email = person + "@x.vn", RoleNames = [person] };
                Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, SiteHost.Password)).Succeeded);
            }
        });
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>The desk of a person; of a visitor when nobody is named.</summary>
    internal async Task<Desk> SignInAsync(string? person)
    {
        var browser = Host.Browser();
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        if (person is not null)
        {
            await SiteHost.LoginAsync(browser, "", person, SiteHost.Password);
        }

        return new Desk(this, browser);
    }

    /// <summary>An item as somebody wrote it; its id.</summary>
    internal Task<string> StoreAsync(string title, string owner, string type = "News", bool publish = false, Action<ContentItem>? change = null) => InAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync(type);
        (item.Owner, item.Author) = (owner, owner);
        item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
        change?.Invoke(item);
        await contents.CreateAsync(item, publish ? VersionOptions.Published : VersionOptions.Draft);
        return item.ContentItemId;
    });

    internal Task<ContentItem?> FindAsync(string id, VersionOptions? options = null) =>
        InAsync(services => services.GetRequiredService<IContentManager>().GetAsync(id, options ?? VersionOptions.Latest));

    internal async Task<ContentItem[]> VersionsAsync(string id) =>
        [.. await InAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync(id))];

    internal async Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;
        await Host.InAsync("Default", async services => result = await work(services));
        return result;
    }
}

[CollectionDefinition(EditingSite.Name)]
public sealed class EditingSiteCollection : ICollectionFixture<EditingSite>;
