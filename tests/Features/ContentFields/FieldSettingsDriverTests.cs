using System.Net;
using System.Text.Json.Nodes;

namespace OrchardSite.Features.Tests.ContentFields;

/// <summary>What the designer asks of each kind of field: what it stores, and what it refuses in words.</summary>
public sealed class FieldSettingsDriverTests(DesignSite site) : IClassFixture<DesignSite>
{
    [Theory]
    [InlineData("Boolean", "BooleanField", "Hint=Gợi ý|Required=true|Label=Đồng ý|DefaultValue=true", """{ "Hint": "Gợi ý", "Required": true, "Label": "Đồng ý", "DefaultValue": true }""")]
    [InlineData("Text", "TextField", "Required=true|Type=GeneratedHidden|Pattern={{ ContentItem.DisplayText }}", """{ "Required": true, "Pattern": "{{ ContentItem.DisplayText }}" }""")]
    [InlineData("Html", "HtmlField", "SanitizeHtml=true", """{ "SanitizeHtml": true, "RenderLiquid": false }""")]
    [InlineData("Numeric", "NumericField", "Scale=2|Minimum=-1,5|Maximum=99.25|DefaultValue=3,5", """{ "Scale": 2, "Minimum": -1.5, "Maximum": 99.25, "DefaultValue": "3.5" }""")]
    [InlineData("Date", "DateField", "Hint=Ngày ký|Required=true", """{ "Hint": "Ngày ký", "Required": true }""")]
    [InlineData("Time", "TimeField", "Step=300", """{ "Step": "300" }""")]
    [InlineData("DateTime", "DateTimeField", "Required=true", """{ "Required": true }""")]
    [InlineData("Link", "LinkField", "LinkTextMode=Required|DefaultUrl=https://x.vn/|DefaultTarget=_blank|HintLinkText=Chữ", """{ "DefaultUrl": "https://x.vn/", "DefaultTarget": "_blank", "HintLinkText": "Chữ" }""")]
    [InlineData("MultiText", "MultiTextField", "Options=Xã A Ngo | a-ngo\n* Xã Hồng Hạ", """{ "Options": [ { "name": "Xã A Ngo", "value": "a-ngo", "default": false }, { "name": "Xã Hồng Hạ", "value": "Xã Hồng Hạ", "default": true } ] }""")]
    [InlineData("Youtube", "YoutubeField", "Width=640|Height=360|Label=Phim", """{ "Width": 640, "Height": 360, "Label": "Phim" }""")]
    [InlineData("ContentPicker", "ContentPickerField", "Multiple=true|DisplayedContentTypes=Form|DisplayedStereotypes= Widget , MenuItem ,|TitlePattern={{ Model.DisplayText }}", """{ "Multiple": true, "DisplayedContentTypes": ["Form"], "DisplayedStereotypes": ["Widget", "MenuItem"], "TitlePattern": "{{ Model.DisplayText }}" }""")]
    [InlineData("UserPicker", "UserPickerField", "DisplayedRoles=Administrator|DisplayAllUsers=false", """{ "DisplayedRoles": ["Administrator"], "DisplayAllUsers": false, "Multiple": false }""")]
    [InlineData("Taxonomy", "TaxonomyField", "TaxonomyContentItemId=tax1|Unique=true|LeavesOnly=true", """{ "TaxonomyContentItemId": "tax1", "Unique": true, "LeavesOnly": true, "Open": false }""")]
    public async Task WhatIsSet_IsStored_AndShownAgain(string field, string kind, string sent, string stored)
    {
        var inputs = Read(sent);

        Assert.Equal(HttpStatusCode.Redirect, (await site.SaveAsync(field, (kind + "SettingsDriver", Whole(kind, inputs)))).Status);

        var settings = (await site.SettingsAsync(field))[kind + "Settings"]!.AsObject();

        foreach (var (name, value) in JsonNode.Parse(stored)!.AsObject())
        {
            Assert.True(JsonNode.DeepEquals(value, Find(settings, name)), $"{name}: {Find(settings, name)?.ToJsonString()}");
        }

        var page = await site.PageAsync(field);
        Assert.All(inputs.Where(input => input.Value is not ("true" or "false")), input => Assert.Contains(input.Value.Split('\n')[0].Split(',')[0].Trim().TrimStart('*'), page));
    }

    [Theory]
    [InlineData("Text", "TextField", "Pattern={% if %}", "Mẫu Liquid này chưa đúng")]
    [InlineData("Text", "TextField", "Type=Evil", "")]
    [InlineData("Numeric", "NumericField", "Scale=29", "28")]
    [InlineData("Numeric", "NumericField", "Scale=-1", "28")]
    [InlineData("Numeric", "NumericField", "Minimum=một", "“một”")]
    [InlineData("Numeric", "NumericField", "Minimum=5|Maximum=4", "nhỏ nhất")]
    [InlineData("Numeric", "NumericField", "DefaultValue=nhiều", "“nhiều”")]
    [InlineData("Numeric", "NumericField", "Minimum=5|DefaultValue=4,5", "Giá trị ban đầu phải nằm giữa")]
    [InlineData("Numeric", "NumericField", "DefaultValue=1.000.000", "“1.000.000”")]
    [InlineData("Time", "TimeField", "Step=0", "86")]
    [InlineData("Link", "LinkField", "DefaultUrl=javascript:alert(1)", "Không thể liên kết tới địa chỉ “javascript:alert(1)”.")]
    [InlineData("Link", "LinkField", "DefaultTarget=evil", "")]
    [InlineData("MultiText", "MultiTextField", "Options= \n | x", "lựa chọn")]
    [InlineData("Youtube", "YoutubeField", "Width=99999", "4")]
    [InlineData("ContentPicker", "ContentPickerField", "DisplayedContentTypes=Nothing", "")]
    [InlineData("ContentPicker", "ContentPickerField", "TitlePattern={{ x", "Mẫu Liquid này chưa đúng")]
    [InlineData("UserPicker", "UserPickerField", "DisplayedRoles=Nobody", "")]
    [InlineData("Taxonomy", "TaxonomyField", "TaxonomyContentItemId=khong-co", "")]
    public async Task WhatWouldNotDo_IsSaid_AndNothingIsStored(string field, string kind, string sent, string words)
    {
        var before = (await site.SettingsAsync(field)).ToJsonString();
        var inputs = Read(sent);

        var (status, page) = await site.SaveAsync(field, (kind + "SettingsDriver", Whole(kind, inputs)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("invalid-feedback", page);
        Assert.Contains(words, page);
        Assert.Equal(before, (await site.SettingsAsync(field)).ToJsonString());
    }

    [Theory]
    [InlineData("Hint=<script>alert(1)</script>")]
    [InlineData("Hint=\"><img src=x onerror=alert(1)>")]
    public async Task AHint_IsText(string sent)
    {
        await site.SaveAsync("Date", ("DateFieldSettingsDriver", Read(sent)));
        var hint = (await site.SettingsAsync("Date"))["DateFieldSettings"]!["Hint"]!.ToString();

        Assert.Equal(sent["Hint=".Length..], hint);
    }

    // A choice must be sent: what was not touched is sent as it was.
    private static (string Name, string Value)[] Whole(string kind, (string Name, string Value)[] inputs)
    {
        (string Name, string Value)[] usual = kind switch
        {
            "TextField" => [("Type", "Editable")],
            "LinkField" => [("LinkTextMode", "Optional"), ("DefaultTarget", "")],
            "MultiTextField" => [("Options", "Một")],
            "TaxonomyField" => [("TaxonomyContentItemId", "")],
            _ => [],
        };

        return [.. usual.Where(one => inputs.All(input => input.Name != one.Name)), .. inputs];
    }

    private static (string Name, string Value)[] Read(string inputs) =>
        [.. inputs.Split('|').Aggregate(new List<string>(), (list, part) =>
        {
            // A bar inside of a value is no end of it.
            if (part.Contains('=', StringComparison.Ordinal) || list.Count == 0)
            {
                list.Add(part);
            }
            else
            {
                list[^1] += "|" + part;
            }

            return list;
        }).Select(input => (input[..input.IndexOf('=')], input[(input.IndexOf('=') + 1)..]))];

    private static JsonNode? Find(JsonObject settings, string name) => settings.FirstOrDefault(one => string.Equals(one.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
