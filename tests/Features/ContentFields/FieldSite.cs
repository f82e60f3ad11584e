using System.Net;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.ContentFields;

/// <summary>A site with a type that has a field of each kind, all optional (Probe), and one where all are required (Strict).</summary>
public sealed class FieldSite : IAsyncLifetime
{
    public const string Name = "fields";

    private const string Recipe = """
        { "name": "Feature", "enable": [
            "OrchardCore.Admin", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Localization", "TheAdmin", "OrchardCore.Users",
            "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Html",
            "OrchardCore.Media", "OrchardCore.Taxonomies" ] },
        { "name": "Themes", "admin": "TheAdmin" },
        { "name": "Settings", "TimeZoneId": "Asia/Ho_Chi_Minh" },
        { "name": "ContentDefinition",
          "ContentTypes": [
            { "Name": "Probe", "DisplayName": "Phiếu", "Settings": { "ContentTypeSettings": { "Creatable": true, "Draftable": true, "Versionable": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "Probe", "Name": "Probe", "Settings": {} } ] },
            { "Name": "Strict", "DisplayName": "Phiếu đủ", "Settings": { "ContentTypeSettings": { "Creatable": true, "Draftable": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "Strict", "Name": "Strict", "Settings": {} } ] },
            { "Name": "Category", "DisplayName": "Chuyên mục", "Settings": { "ContentTypeSettings": {} },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} } ] } ],
          "ContentParts": [
            { "Name": "Probe", "Settings": {}, "ContentPartFieldDefinitionRecords": [
              { "FieldName": "BooleanField", "Name": "Flag", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Cờ" }, "BooleanFieldSettings": { "DefaultValue": true } } },
              { "FieldName": "TextField", "Name": "Text", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Chữ" }, "TextFieldSettings": { "DefaultValue": "Mặc định" } } },
              { "FieldName": "TextField", "Name": "Made", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Tự sinh" }, "TextFieldSettings": { "Type": "GeneratedDisabled", "Pattern": "Số {{ ContentItem.Content.Probe.Number.Value }}" } } },
              { "FieldName": "HtmlField", "Name": "Html", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Bài" } } },
              { "FieldName": "NumericField", "Name": "Number", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Số" }, "NumericFieldSettings": { "Minimum": 1, "Maximum": 100, "Scale": 1, "DefaultValue": "7" } } },
              { "FieldName": "DateField", "Name": "Day", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Ngày" } } },
              { "FieldName": "TimeField", "Name": "Time", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Giờ" } } },
              { "FieldName": "DateTimeField", "Name": "Moment", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Lúc" } } },
              { "FieldName": "LinkField", "Name": "Link", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Liên kết" } } },
              { "FieldName": "MultiTextField", "Name": "Choices", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Lựa chọn" }, "MultiTextFieldSettings": { "Options": [ { "Name": "Xã A Ngo", "Value": "a-ngo", "Default": true }, { "Name": "Xã Hồng Hạ", "Value": "hong-ha" } ] } } },
              { "FieldName": "YoutubeField", "Name": "Video", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Phim" } } },
              { "FieldName": "ContentPickerField", "Name": "Items", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Bài liên quan" } } },
              { "FieldName": "UserPickerField", "Name": "People", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Người viết" } } },
              { "FieldName": "TaxonomyField", "Name": "Terms", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Chuyên mục" }, "TaxonomyFieldSettings": { "TaxonomyContentItemId": "tax1", "LeavesOnly": true } } },
              { "FieldName": "TaxonomyField", "Name": "Single", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Một mục" }, "TaxonomyFieldSettings": { "TaxonomyContentItemId": "tax1", "Unique": true } } },
              { "FieldName": "TaxonomyField", "Name": "Tags", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Thẻ", "Editor": "Tags", "DisplayMode": "Tags" }, "TaxonomyFieldSettings": { "TaxonomyContentItemId": "tax1", "LeavesOnly": true } } },
              { "FieldName": "MediaField", "Name": "Photos", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Ảnh" }, "MediaFieldSettings": { "Multiple": true, "AllowAnchors": true, "AllowedExtensions": [".png", ".jpg"] } } },
              { "FieldName": "MediaField", "Name": "Cover", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Bìa" }, "MediaFieldSettings": { "Multiple": false, "AllowMediaText": false } } } ] },
            { "Name": "Strict", "Settings": {}, "ContentPartFieldDefinitionRecords": [
              { "FieldName": "BooleanField", "Name": "Flag", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Cam kết" }, "BooleanFieldSettings": { "Required": true } } },
              { "FieldName": "TextField", "Name": "Text", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Số hiệu" }, "TextFieldSettings": { "Required": true } } },
              { "FieldName": "HtmlField", "Name": "Html", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Nội dung" }, "HtmlFieldSettings": { "Required": true } } },
              { "FieldName": "NumericField", "Name": "Number", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Số trang" }, "NumericFieldSettings": { "Required": true } } },
              { "FieldName": "DateField", "Name": "Day", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Ngày ký" }, "DateFieldSettings": { "Required": true } } },
              { "FieldName": "TimeField", "Name": "Time", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Giờ họp" }, "TimeFieldSettings": { "Required": true } } },
              { "FieldName": "DateTimeField", "Name": "Moment", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Lúc họp" }, "DateTimeFieldSettings": { "Required": true } } },
              { "FieldName": "LinkField", "Name": "Link", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Nguồn" }, "LinkFieldSettings": { "Required": true, "LinkTextMode": "Required" } } },
              { "FieldName": "MultiTextField", "Name": "Choices", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Địa bàn" }, "MultiTextFieldSettings": { "Required": true } } },
              { "FieldName": "YoutubeField", "Name": "Video", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Phóng sự" }, "YoutubeFieldSettings": { "Required": true } } },
              { "FieldName": "ContentPickerField", "Name": "Items", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Văn bản gốc" }, "ContentPickerFieldSettings": { "Required": true } } },
              { "FieldName": "UserPickerField", "Name": "People", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Người ký" }, "UserPickerFieldSettings": { "Required": true } } },
              { "FieldName": "TaxonomyField", "Name": "Terms", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Lĩnh vực" }, "TaxonomyFieldSettings": { "TaxonomyContentItemId": "tax1", "Required": true } } },
              { "FieldName": "MediaField", "Name": "Photos", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Bản chụp" }, "MediaFieldSettings": { "Required": true } } } ] } ] },
        { "name": "Content", "data": [
            { "ContentItemId": "tax1", "ContentItemVersionId": "tax1v1", "ContentType": "Taxonomy", "DisplayText": "Chuyên mục", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Chuyên mục" }, "TaxonomyPart": { "TermContentType": "Category", "Terms": [
                { "ContentItemId": "tin", "ContentType": "Category", "DisplayText": "Tin tức", "TitlePart": { "Title": "Tin tức" }, "TermPart": { "TaxonomyContentItemId": "tax1" }, "Terms": [
                  { "ContentItemId": "le-hoi", "ContentType": "Category", "DisplayText": "Lễ hội", "TitlePart": { "Title": "Lễ hội" }, "TermPart": { "TaxonomyContentItemId": "tax1" } } ] },
                { "ContentItemId": "van-ban", "ContentType": "Category", "DisplayText": "Văn bản", "TitlePart": { "Title": "Văn bản" }, "TermPart": { "TaxonomyContentItemId": "tax1" } } ] } } ] }
        """;

    private const string Save = "submit.Save";

    private HttpClient _browser = null!;
    private int _count;

    internal SiteHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        Host.WithRecipe("fields", Recipe);
        await Host.StartAsync(new { ShellName = "Default", SiteName = "Phiếu", RecipeName = "fields", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
        _browser = Host.Browser();
        await SiteHost.LoginAsync(_browser, "", "admin", SiteHost.Password);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Sends the form of a new item with these values of its part's fields; the rest is as an empty form sends it.</summary>
    internal async Task<SavedForm> CreateAsync(params (string Name, string Value)[] values) => await CreateOfAsync("Probe", values);

    internal Task<SavedForm> CreateOfAsync(string type, params (string Name, string Value)[] values) => CreateOfAsync(type, values, Save);

    private async Task<SavedForm> CreateOfAsync(string type, (string Name, string Value)[] values, string button)
    {
        var id = $"phieu{Interlocked.Increment(ref _count):D21}";
        return await SendAsync($"/Admin/Contents/ContentTypes/{type}/Create?draft={id}", type, id, values, button);
    }

    /// <summary>As <see cref="CreateAsync"/>, with files that come with the form.</summary>
    internal async Task<SavedForm> CreateWithFilesAsync(string field, (string Name, byte[] Content)[] files, params (string Name, string Value)[] values)
    {
        var id = $"phieu{Interlocked.Increment(ref _count):D21}";
        var address = $"/Admin/Contents/ContentTypes/Probe/Create?draft={id}";
        var page = await _browser.GetStringAsync(address);
        using var form = new MultipartFormDataContent { { new StringContent(System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"").Groups[1].Value), "__RequestVerificationToken" }, { new StringContent(Save + "AndContinue"), Save } };
        foreach (var (name, value) in values)
        {
            form.Add(new StringContent(value), "Probe." + name);
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), $"Probe.{field}.Uploads", name);
        }

        var answer = await _browser.PostAsync(address, form);
        return new(id, answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), await StoredAsync(id));
    }

    /// <summary>As <see cref="CreateAsync"/>, with the button that publishes.</summary>
    internal async Task<SavedForm> PublishAsync(params (string Name, string Value)[] values) => await CreateOfAsync("Probe", values, "submit.Publish");

    /// <summary>Sends the form of an item that is there.</summary>
    internal Task<SavedForm> EditAsync(string id, params (string Name, string Value)[] values) => SendAsync($"/Admin/Contents/ContentItems/{id}/Edit", "Probe", id, values, Save);

    /// <summary>What the editor shows.</summary>
    internal async Task<string> EditorAsync(string id) => WebUtility.HtmlDecode(await _browser.GetStringAsync($"/Admin/Contents/ContentItems/{id}/Edit"));

    /// <summary>The form of an item that is not there yet.</summary>
    internal async Task<string> NewAsync() => WebUtility.HtmlDecode(await _browser.GetStringAsync($"/Admin/Contents/ContentTypes/Probe/Create?draft={new string('m', 26)}"));

    /// <summary>What readers see of the item, as it comes.</summary>
    internal async Task<string> DisplayAsync(string id)
    {
        await Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });
        return await _browser.GetStringAsync($"/Contents/ContentItems/{id}");
    }

    internal async Task<JsonObject?> StoredAsync(string id)
    {
        JsonObject? part = null;
        await Host.InAsync("Default", async services =>
        {
            if (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest) is { } item)
            {
                part = ((JsonObject)(JsonDynamicObject)item.Content)["Probe"]?.AsObject() ?? [];
            }
        });
        return part;
    }

    private async Task<SavedForm> SendAsync(string address, string type, string id, (string Name, string Value)[] values, string button)
    {
        var page = await _browser.GetStringAsync(address);
        var version = System.Text.RegularExpressions.Regex.Match(page, "name=\"baseVersion\" value=\"([^\"]*)\"").Groups[1].Value;
        var answer = await SiteHost.PostFormAsync(_browser, address, address,
            [("baseVersion", version), (button, button + "AndContinue"), .. values.Select(value => ($"{type}.{value.Name}", value.Value))]);
        return new(id, answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), await StoredAsync(id));
    }
}

/// <summary>What became of a form.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Status">The answer's status.</param>
/// <param name="Page">The page that came back.</param>
/// <param name="Stored">The fields as they are stored now; null: no item is.</param>
internal sealed record SavedForm(string Id, HttpStatusCode Status, string Page, JsonObject? Stored)
{
    internal JsonNode? this[string field, string property] => Stored?[field]?[property];

    internal SavedForm Saved()
    {
        Assert.Equal(HttpStatusCode.Redirect, Status);
        Assert.NotNull(Stored);
        return this;
    }

    /// <summary>Refused with the text, and no item was made.</summary>
    internal SavedForm Refused(string message)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Status);
        Assert.Contains(message, Page);
        Assert.Null(Stored);
        return this;
    }
}

[CollectionDefinition(FieldSite.Name)]
public sealed class FieldSiteCollection : ICollectionFixture<FieldSite>;
