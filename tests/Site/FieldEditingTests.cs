using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Settings;
using OrchardSite.Site.Tests.Harness;
using YesSql;

namespace OrchardSite.Site.Tests;

/// <summary>Every kind of field goes through its editor: offered, filled in, stored, offered again as it was.</summary>
public sealed class FieldEditingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Create = Places.Toc + "/Admin/Contents/ContentTypes/Sample/Create";

    private readonly SiteHost _host = site.Host;

    [Fact]
    public async Task Fields_AreStoredAsTyped_AndOfferedAgainUnchanged()
    {
        await DefineAsync();
        using var editor = await _host.EditorAsync(Places.Toc);
        var form = Form.Read(await FollowAsync(editor, Create), "content-editor")
            .With("TitlePart.Title", "Thử mọi trường")
            .With("Sample.Text.Text", "Đồng bào “Cơ Tu” & <b>Tà Ôi</b>")
            .With("Sample.Area.Text", "Dòng một\nDòng hai")
            .With("Sample.Switch.Value", "true")
            .With("Sample.Number.Value", "1234.5")
            .With("Sample.Day.Value", "2021-06-18")
            .With("Sample.Moment.LocalDateTime", "2021-06-18T00:30")
            .With("Sample.Hour.Value", "14:05")
            .With("Sample.Link.Url", "~/tin-tuc")
            .With("Sample.Link.Text", "Tin tức")
            .With("Sample.Many.Values", "a", "c")
            .With("Sample.Html.Html", "<p>Đậm <strong>đà</strong></p><script>alert(1)</script>")
            .With("Sample.Video.RawAddress", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")
            .With("Sample.Item.ContentItemIds", Places.ConferenceId)
            .With("Sample.Term.UniqueValue", "4categ0agency0000000000001")
            .With("Sample.Photos.Rows[0].Path", "tin-tuc/ky-ket-ke-hoach.jpg")
            .With("Sample.Photos.Rows[0].Text", "Hai Phó trưởng ban");
        using var answer = await form.PostAsync(editor, "submit.Publish", "submit.PublishAndContinue");
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {Problems(await answer.Content.ReadAsStringAsync())}");

        var edit = answer.Headers.Location!.ToString();
        var stored = await StoredAsync();
        var sample = stored["Sample"]!;
        Assert.Equal("Đồng bào “Cơ Tu” & <b>Tà Ôi</b>", (string?)sample["Text"]!["Text"]);
        Assert.Equal("Dòng một\nDòng hai", ((string?)sample["Area"]!["Text"])!.ReplaceLineEndings("\n"));
        Assert.True((bool)sample["Switch"]!["Value"]!);
        Assert.Equal(1234.5m, (decimal)sample["Number"]!["Value"]!);
        Assert.StartsWith("2021-06-18", (string?)sample["Day"]!["Value"], StringComparison.Ordinal);
        Assert.Equal(new DateTime(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc), sample["Moment"]!["Value"]!.Deserialize<DateTime>().ToUniversalTime());
        Assert.StartsWith("14:05", (string?)sample["Hour"]!["Value"], StringComparison.Ordinal);
        Assert.Equal(("~/tin-tuc", "Tin tức"), ((string?)sample["Link"]!["Url"], (string?)sample["Link"]!["Text"]));
        Assert.Equal(["a", "c"], sample["Many"]!["Values"]!.Deserialize<string[]>()!);
        Assert.Contains("<strong>đà</strong>", (string?)sample["Html"]!["Html"], StringComparison.Ordinal);
        Assert.Equal("https://www.youtube.com/embed/dQw4w9WgXcQ", (string?)sample["Video"]!["EmbeddedAddress"]);
        Assert.Equal([Places.ConferenceId], sample["Item"]!["ContentItemIds"]!.Deserialize<string[]>()!);
        Assert.Equal(["4categ0agency0000000000001"], sample["Term"]!["TermContentItemIds"]!.Deserialize<string[]>()!);
        Assert.Equal(["tin-tuc/ky-ket-ke-hoach.jpg"], sample["Photos"]!["Paths"]!.Deserialize<string[]>()!);
        Assert.Equal(["Hai Phó trưởng ban"], sample["Photos"]!["MediaTexts"]!.Deserialize<string[]>()!);

        using var again = await Form.Read(await FollowAsync(editor, edit), "content-editor").PostAsync(editor, "submit.Publish", "submit.PublishAndContinue");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(Normal(sample), Normal((await StoredAsync())["Sample"]!));

        var shown = (await editor.PageAsync($"{Places.Toc}/Contents/ContentItems/{edit.Split('/')[^2]}")).Main;
        Assert.Contains("&lt;b&gt;Tà Ôi&lt;/b&gt;", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sample.Text.Text", "")]
    [InlineData("Sample.Number.Value", "nhiều")]
    [InlineData("Sample.Number.Value", "-1")]
    [InlineData("Sample.Moment.LocalDateTime", "hôm qua")]
    [InlineData("Sample.Day.Value", "2021-02-30")]
    [InlineData("Sample.Link.Url", "javascript:alert(1)")]
    [InlineData("Sample.Video.RawAddress", "https://example.org/video")]
    [InlineData("Sample.Many.Values", "z")]
    [InlineData("Sample.Hour.Value", "trưa")]
    [InlineData("Sample.Photos.Rows[0].Path", "../a.jpg")]
    [InlineData("TitlePart.Title", "")]
    public async Task WrongValue_IsRefusedByName_AndKeptForCorrection(string name, string value)
    {
        await DefineAsync();
        using var editor = await _host.EditorAsync(Places.Toc);
        var form = Form.Read(await FollowAsync(editor, Create), "content-editor").With("TitlePart.Title", "Sai một chỗ").With("Sample.Text.Text", "x").With(name, value);
        using var answer = await form.PostAsync(editor, "submit.Publish", "submit.PublishAndContinue");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty(Problems(html));
        var target = System.Text.RegularExpressions.Regex.Match(html, "class=\"error-summary\".*?href=\"#([^\"]+)\"", System.Text.RegularExpressions.RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains($"id=\"{target}-error\"", html, StringComparison.Ordinal);
        var input = System.Text.RegularExpressions.Regex.Match(html, $"<\\w+[^>]*id=\"{System.Text.RegularExpressions.Regex.Escape(target)}\"[^>]*>").Value;
        Assert.Contains($"{target}-error", input, StringComparison.Ordinal);
        Assert.True(input.Contains("aria-invalid=\"true\"", StringComparison.Ordinal) || input.StartsWith("<fieldset", StringComparison.Ordinal), input);
        if (value.Length > 0 && name != "Sample.Many.Values")
        {
            Assert.Contains(value, Form.Read(html, "content-editor").Values(name));
        }
    }

    private Task DefineAsync() => _host.InTenantAsync(Places.TocTenant, async scope =>
    {
        var definitions = scope.ServiceProvider.GetRequiredService<IContentDefinitionManager>();
        await definitions.AlterPartDefinitionAsync("Sample", part => part
            .WithField("Text", field => field.OfType("TextField").WithSettings(new TextFieldSettings { Required = true }))
            .WithField("Area", field => field.OfType("TextField").WithEditor("TextArea"))
            .WithField("Switch", field => field.OfType("BooleanField"))
            .WithField("Number", field => field.OfType("NumericField").WithSettings(new NumericFieldSettings { Scale = 2, Minimum = 0 }))
            .WithField("Day", field => field.OfType("DateField"))
            .WithField("Moment", field => field.OfType("DateTimeField"))
            .WithField("Hour", field => field.OfType("TimeField"))
            .WithField("Link", field => field.OfType("LinkField"))
            .WithField("Many", field => field.OfType("MultiTextField").WithSettings(new MultiTextFieldSettings { Options = [Option("a"), Option("b"), Option("c")] }))
            .WithField("Html", field => field.OfType("HtmlField"))
            .WithField("Video", field => field.OfType("YoutubeField"))
            .WithField("Item", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = ["Article"] }))
            .WithField("Term", field => field.OfType("TaxonomyField").WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = "4categtaxa0000000000000001", Unique = true }))
            .WithField("Photos", field => field.OfType("MediaField").WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true })));
        await definitions.AlterTypeDefinitionAsync("Sample", type => type
            .Creatable().Draftable().Versionable().Listable()
            .WithPart("TitlePart", part => part.WithSettings(new OrchardCore.Title.Models.TitlePartSettings { Options = OrchardCore.Title.Models.TitlePartOptions.EditableRequired }))
            .WithPart("Sample"));
    });

    private async Task<JsonNode> StoredAsync()
    {
        JsonNode? stored = null;
        await _host.InTenantAsync(Places.TocTenant, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var item = await session.Query<ContentItem, OrchardCore.ContentManagement.Records.ContentItemIndex>(index => index.ContentType == "Sample" && index.Published).FirstOrDefaultAsync();
            stored = JsonSerializer.SerializeToNode(item, JOptions.Default);
        });
        return stored!;
    }

    private static async Task<string> FollowAsync(HttpClient client, string path)
    {
        for (var step = 0; step < 3; step++)
        {
            using var answer = await client.GetAsync(path);

            if (answer.StatusCode != HttpStatusCode.Redirect)
            {
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                return await answer.Content.ReadAsStringAsync();
            }

            path = answer.Headers.Location!.ToString();
        }

        throw new InvalidOperationException($"{path} leads on and on.");
    }

    private static MultiTextFieldValueOption Option(string value) => new() { Name = value.ToUpperInvariant(), Value = value };

    private static string Normal(JsonNode node) => node.ToJsonString().Replace("\\r\\n", "\\n", StringComparison.Ordinal);

    private static string Problems(string html) => WebUtility.HtmlDecode(string.Join("; ", System.Text.RegularExpressions.Regex
        .Matches(html, "field-validation-error[^>]*>([^<]+)<|validation-summary-errors.*?<li>(.*?)</li>|<li><a href=\"#[^\"]*\">([^<]+)</a></li>", System.Text.RegularExpressions.RegexOptions.Singleline)
        .Select(match => match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value)));
}
