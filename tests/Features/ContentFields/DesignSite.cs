using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.ContentFields;

/// <summary>A site with the type Form, whose fields are set in the designer: one of each kind, named after it.</summary>
public sealed class DesignSite : IAsyncLifetime
{
    private static readonly string[] s_kinds =
    [
        "Boolean", "Text", "Html", "Numeric", "Date", "Time", "DateTime", "Link", "MultiText", "Youtube", "ContentPicker", "UserPicker", "Taxonomy",
    ];

    private readonly SiteHost _host = new();
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        var fields = string.Join(", ", s_kinds.Select(kind => $$"""{ "FieldName": "{{kind}}Field", "Name": "{{kind}}", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Trường {{kind}}" } } }"""));
        _host.WithRecipe("design", $$"""
            { "name": "Feature", "enable": [
                "OrchardCore.Admin", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Localization", "TheAdmin", "OrchardCore.Users",
                "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Html", "OrchardCore.Autoroute", "OrchardCore.Alias", "OrchardCore.Taxonomies" ] },
            { "name": "Themes", "admin": "TheAdmin" },
            { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Form", "DisplayName": "Phiếu", "Settings": { "ContentTypeSettings": { "Listable": true } }, "ContentTypePartDefinitionRecords": [ { "PartName": "Form", "Name": "Form", "Settings": {} } ] } ],
              "ContentParts": [ { "Name": "Form", "Settings": {}, "ContentPartFieldDefinitionRecords": [ {{fields}} ] } ] },
            { "name": "Content", "data": [
              { "ContentItemId": "tax1", "ContentItemVersionId": "tax1v1", "ContentType": "Taxonomy", "DisplayText": "Chuyên mục", "Latest": true, "Published": true, "TitlePart": { "Title": "Chuyên mục" }, "TaxonomyPart": { "TermContentType": "Form" } } ] }
            """);
        _host.Configuration["OrchardCore:Sapling_Users:SignInsPerMinute"] = "100000";
        await _host.StartAsync(new { ShellName = "Default", SiteName = "Thiết kế", RecipeName = "design", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
        _browser = _host.Browser();
        await SiteHost.LoginAsync(_browser, "", "admin", SiteHost.Password);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    /// <summary>Saves the settings of a field: the editor and display mode, and the form of its kind.</summary>
    /// <param name="forms">The inputs by the form's name.</param>
    internal async Task<(HttpStatusCode Status, string Page)> SaveAsync(string field, params (string Form, (string Name, string Value)[] Inputs)[] forms)
    {
        var page = Address(field);
        var answer = await SiteHost.PostFormAsync(_browser, page, page, [("FieldDriver.Values[DisplayName]", "Trường " + field),
            .. forms.SelectMany(form => form.Inputs.Select(input => ($"{form.Form}.Values[{input.Name}]", input.Value)))]);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    internal async Task<string> PageAsync(string field) => WebUtility.HtmlDecode(await _browser.GetStringAsync(Address(field)));

    internal async Task<JsonObject> SettingsAsync(string field)
    {
        ContentPartDefinition? part = null;
        await _host.InAsync("Default", async services => part = await services.GetRequiredService<IContentDefinitionManager>().GetPartDefinitionAsync("Form"));
        return part!.Fields.Single(known => known.Name == field).Settings;
    }

    private static string Address(string field) => "/Admin/ContentParts/Edit/Form/Field/" + field;
}
