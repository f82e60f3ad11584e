using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.ContentTypes;

/// <summary>Names that the designer takes, finds and refuses: of reusable parts in a type, of parts, and of what is looked for.</summary>
public sealed class DesignerNamesTests : IAsyncLifetime
{
    private const string Types = "/Admin/ContentTypes";
    private const string Parts = "/Admin/ContentParts";

    private readonly SiteHost _host = new();
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        _host.WithRecipe("names", """
            { "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Localization", "OrchardCore.Themes", "OrchardCore.Admin", "TheAdmin",
              "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Html", "OrchardCore.ContentFields", "OrchardCore.ContentTypes"] },
            { "name": "Themes", "admin": "TheAdmin" },
            { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Plan", "DisplayName": "Đề án", "Settings": { "ContentTypeSettings": { "Creatable": true } }, "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} } ] },
                                { "Name": "Report", "DisplayName": "Báo cáo", "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } }, "ContentTypePartDefinitionRecords": [] } ],
              "ContentParts": [ { "Name": "Contact", "Settings": { "ContentPartSettings": { "Attachable": true, "Reusable": true, "DisplayName": "Địa chỉ liên hệ" } }, "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Phone", "Settings": {} } ] } ] }
            """);
        await _host.StartAsync(new { ShellName = "Default", SiteName = "Tên", RecipeName = "names", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
        _browser = _host.Browser();
        await SiteHost.LoginAsync(_browser, "", "admin", SiteHost.Password);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("HtmlBodyPart", "đã dành cho hệ thống")]
    [InlineData("htmlbodypart", "đã dành cho hệ thống")]
    [InlineData("Owner", "đã dành cho hệ thống")]
    [InlineData("TitlePart", "đã")]
    [InlineData("Plan", "đã có")]
    [InlineData("Liên hệ", "Tên kỹ thuật bắt đầu bằng một chữ cái")]
    [InlineData("2Lan", "Tên kỹ thuật bắt đầu bằng một chữ cái")]
    public async Task AReusablePart_IsNotAddedUnderTheNameOfSomethingElse(string name, string words)
    {
        var (status, page) = await PostAsync(Types + "/Edit/Plan/Parts/Add", ("Reusable", "Contact"), ("DisplayName", "Liên hệ"), ("Name", name));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(words, page);
    }

    [Fact]
    public async Task UnderAFreeName_ItIs_AndUnderItsOwnOnlyOnce()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(Types + "/Edit/Plan/Parts/Add", ("Reusable", "Contact"), ("DisplayName", "Người nhận"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(Types + "/Edit/Plan/Parts/Add", ("Reusable", "Contact"), ("DisplayName", "Người nhận"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(Types + "/Edit/Plan/Parts/Add", ("Reusable", "TitlePart"), ("DisplayName", "Tên hai"))).Status);
    }

    [Theory]
    [InlineData(Types, "de an", "Đề án")]
    [InlineData(Types, "ĐỀ", "Đề án")]
    [InlineData(Types, "an de", "Đề án")]
    [InlineData(Types, "plan", "Đề án")]
    [InlineData(Parts, "dia chi", "Địa chỉ liên hệ")]
    [InlineData(Parts, "contact", "Địa chỉ liên hệ")]
    public async Task WhatIsLookedFor_IsFoundWithoutMarks(string list, string text, string found)
    {
        Assert.Contains(found, await ListAsync($"{list}?q={Uri.EscapeDataString(text)}"));
        Assert.DoesNotContain(found, await ListAsync($"{list}?q={Uri.EscapeDataString(text + " khong co")}"));
    }

    [Theory]
    [InlineData("created", "Đề án", "Báo cáo")]
    [InlineData("part", "Báo cáo", "Đề án")]
    public async Task TypesAreNarrowedByTheirUse(string use, string shown, string hidden)
    {
        var page = await ListAsync($"{Types}?use={use}");

        Assert.Contains(shown, page);
        Assert.DoesNotContain(hidden, page);
    }

    [Theory]
    [InlineData("", "", "Cần nhập tên.")]
    [InlineData("Liên hệ", "Contact", "đã có")]
    [InlineData("Kế hoạch", "plan", "đã có")]
    [InlineData("Thân bài", "HtmlBodyPart", "đã dành cho hệ thống")]
    [InlineData("Mã", "ContentItemId", "đã dành cho hệ thống")]
    public async Task APartOfANameThatWouldNotDo_IsRefused(string displayName, string name, string words)
    {
        var (status, page) = await PostAsync(Parts + "/Create", ("DisplayName", displayName), ("Name", name));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(words, page);
    }

    private async Task<(HttpStatusCode Status, string Page)> PostAsync(string address, params (string, string)[] fields)
    {
        var answer = await SiteHost.PostFormAsync(_browser, address, address, fields);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>The page without the menu, which names types too.</summary>
    private async Task<string> ListAsync(string address)
    {
        var page = WebUtility.HtmlDecode(await _browser.GetStringAsync(address));
        return page[page.IndexOf("<main", StringComparison.Ordinal)..];
    }
}
