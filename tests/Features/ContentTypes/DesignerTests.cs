using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardCore.Title.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.ContentTypes;

/// <summary>The designer over HTTP, by forms alone: no script.</summary>
public sealed partial class DesignerTests : IAsyncLifetime
{
    private const string Types = "/Admin/ContentTypes";
    private const string Parts = "/Admin/ContentParts";

    private readonly SiteHost _host = new();
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        _host.WithRecipe("tiny", """
            { "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Localization", "OrchardCore.Themes", "OrchardCore.Admin", "TheAdmin",
              "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Html", "OrchardCore.Autoroute", "OrchardCore.Alias", "OrchardCore.ContentFields", "OrchardCore.ContentTypes"] },
            { "name": "Themes", "admin": "TheAdmin" },
            { "name": "Roles", "Roles": [
              { "Name": "Editor", "Permissions": ["AccessAdminPanel"], "PermissionBehavior": "Replace" },
              { "Name": "Looker", "Permissions": ["AccessAdminPanel", "ViewContentTypes"], "PermissionBehavior": "Replace" } ] },
            { "name": "Users", "Users": [] }
            """);
        await _host.StartAsync(
            new { ShellName = "Default", SiteName = "Trang thử", RecipeName = "tiny", AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password });
        _browser = await SignInAsync("admin");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_type_is_made_with_parts_and_fields_and_put_in_order()
    {
        var made = await PostAsync(Types + "/Create", ("DisplayName", "Thông báo mới"), ("Name", ""));
        Assert.Equal(Types + "/Edit/ThongBaoMoi/Parts/Add", made.Headers.Location!.ToString());

        await PostAsync(Types + "/Edit/ThongBaoMoi/Parts/Add", ("Parts", "HtmlBodyPart"), ("Parts", "TitlePart"));
        var field = await PostAsync(Parts + "/Edit/ThongBaoMoi/Fields/Add", ("DisplayName", "Số hiệu"), ("Kind", "TextField"));
        Assert.Equal(Parts + "/Edit/ThongBaoMoi/Field/SoHieu", field.Headers.Location!.ToString());
        await PostAsync(Parts + "/Edit/ThongBaoMoi/Fields/Add", ("DisplayName", "Ngày ký"), ("Name", "Signed"), ("Kind", "DateField"));

        var type = await TypeAsync("ThongBaoMoi");
        Assert.Equal("Thông báo mới", type.DisplayName);
        Assert.Equal(["TitlePart", "HtmlBodyPart", "ThongBaoMoi"], type.Parts.Select(part => part.Name));
        Assert.Equal(["SoHieu", "Signed"], Own(type).Fields.Select(known => known.Name));
        Assert.True(type.GetSettings<ContentTypeSettings>() is { Creatable: true, Listable: true, Draftable: true, Versionable: true, Securable: true });

        await PostAsync(Types + "/Edit/ThongBaoMoi", Parts + "/Edit/ThongBaoMoi/Fields/Order", ("Names", "SoHieu"), ("Names", "Signed"), ("Positions", "1"), ("Positions", "2"), ("Move", "up:Signed"));
        await PostAsync(Types + "/Edit/ThongBaoMoi", Types + "/Edit/ThongBaoMoi/Parts/Order",
            ("Names", "TitlePart"), ("Names", "HtmlBodyPart"), ("Names", "ThongBaoMoi"), ("Positions", "1"), ("Positions", "3"), ("Positions", "2"));

        type = await TypeAsync("ThongBaoMoi");
        Assert.Equal(["Signed", "SoHieu"], Own(type).Fields.OrderBy(known => known.GetSettings<ContentPartFieldSettings>().Position).Select(known => known.Name));
        Assert.Equal(["TitlePart", "ThongBaoMoi", "HtmlBodyPart"], type.Parts.OrderBy(part => part.GetSettings<ContentTypePartSettings>().Position).Select(part => part.Name));

        var page = await TextAsync(Types + "/Edit/ThongBaoMoi");
        Assert.True(page.IndexOf("Ngày ký", StringComparison.Ordinal) < page.IndexOf("Số hiệu", StringComparison.Ordinal));
        Assert.Contains("Thông báo mới", await TextAsync(Types + "?q=thong+bao"));
    }

    [Theory]
    [InlineData("", "", "Cần nhập tên.")]
    [InlineData("Đơn thư", "Đơn thư", "Tên kỹ thuật bắt đầu bằng một chữ cái")]
    [InlineData("Đơn thư", "2Don", "Tên kỹ thuật bắt đầu bằng một chữ cái")]
    [InlineData("Đơn thư", "don_thu", "Tên kỹ thuật bắt đầu bằng một chữ cái")]
    [InlineData("Đơn thư", "owner", "đã dành cho hệ thống")]
    [InlineData("Đơn thư", "ContentItem", "đã dành cho hệ thống")]
    [InlineData("Đơn thư", "titlepart", "đã dành cho hệ thống")]
    public async Task A_name_that_would_not_do_is_refused_in_words(string displayName, string name, string expected)
    {
        var answer = await PostAsync(Types + "/Create", ("DisplayName", displayName), ("Name", name));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(expected, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        Assert.Empty(await InAsync<IContentDefinitionManager, IEnumerable<ContentTypeDefinition>>(definitions => definitions.ListTypeDefinitionsAsync()));
    }

    [Fact]
    public async Task Names_are_unique_whatever_their_case_and_generated_ones_too()
    {
        await NoteAsync();

        Assert.Contains("đã có", WebUtility.HtmlDecode(await (await PostAsync(Types + "/Create", ("DisplayName", "X"), ("Name", "NOTE"))).Content.ReadAsStringAsync()));
        Assert.Contains("đã có", WebUtility.HtmlDecode(await (await PostAsync(Parts + "/Edit/Note/Fields/Add", ("DisplayName", "X"), ("Name", "lead"), ("Kind", "TextField"))).Content.ReadAsStringAsync()));
        await PostAsync(Types + "/Create", ("DisplayName", "Note"));
        Assert.NotNull(await TypeAsync("Note2"));
    }

    [Theory]
    [InlineData("Title", "đã dành cho hệ thống")]
    [InlineData("Content", "đã dành cho hệ thống")]
    [InlineData("Đầu", "Tên kỹ thuật bắt đầu bằng một chữ cái")]
    public async Task A_field_never_hides_what_a_part_has_by_itself(string name, string expected)
    {
        var answer = await PostAsync(Parts + "/Edit/TitlePart/Fields/Add", ("DisplayName", "X"), ("Name", name), ("Kind", "TextField"));

        Assert.Contains(expected, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_field_of_an_unknown_kind_is_refused()
    {
        await NoteAsync();
        var answer = await PostAsync(Parts + "/Edit/Note/Fields/Add", ("DisplayName", "X"), ("Kind", "EvilField"));

        Assert.Contains("Hãy chọn loại của trường.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        Assert.Single(Own(await TypeAsync("Note")).Fields);
    }

    [Fact]
    public async Task A_removed_field_keeps_its_data_and_is_back_when_it_is_added_again()
    {
        await NoteAsync();
        var id = await InAsync<IContentManager, string>(async contents =>
        {
            var item = await contents.NewAsync("Note");
            item.Alter<TitlePart>(part => part.Title = "Một");
            item.Alter<ContentPart>("Note", part => part.Alter<TextField>("Lead", lead => lead.Text = "Câu mở đầu"));
            await contents.CreateAsync(item, VersionOptions.Published);
            return item.ContentItemId;
        });

        var question = await TextAsync(Parts + "/Edit/Note/Field/Lead/Remove");
        Assert.Contains("1 trong 1 bài có nội dung ở đây.", question);
        Assert.Contains("không bị xóa", question);
        Assert.Single(Own(await TypeAsync("Note")).Fields);

        await PostAsync(Parts + "/Edit/Note/Field/Lead/Remove");
        Assert.Empty(Own(await TypeAsync("Note")).Fields);

        // Also an item that was written in between keeps it.
        await InAsync<IContentManager, bool>(async contents =>
        {
            var item = await contents.GetAsync(id, VersionOptions.DraftRequired);
            item!.Alter<TitlePart>(part => part.Title = "Hai");
            await contents.PublishAsync(item!);
            return true;
        });

        await PostAsync(Parts + "/Edit/Note/Fields/Add", ("DisplayName", "Tóm tắt"), ("Name", "Lead"), ("Kind", "TextField"));
        Assert.Equal("Câu mở đầu", await InAsync<IContentManager, string?>(async contents => (await contents.GetAsync(id))!.Get<ContentPart>("Note")!.Get<TextField>("Lead")!.Text));
    }

    [Fact]
    public async Task A_part_that_is_taken_off_keeps_its_data()
    {
        await NoteAsync();
        var id = await InAsync<IContentManager, string>(async contents =>
        {
            var item = await contents.NewAsync("Note");
            item.Alter<TitlePart>(part => part.Title = "Một");
            await contents.CreateAsync(item, VersionOptions.Published);
            return item.ContentItemId;
        });

        Assert.Contains("1 trong 1 bài", await TextAsync(Types + "/Edit/Note/Part/TitlePart/Remove"));
        await PostAsync(Types + "/Edit/Note/Part/TitlePart/Remove");
        Assert.DoesNotContain((await TypeAsync("Note")).Parts, part => part.Name == "TitlePart");
        await PostAsync(Types + "/Edit/Note/Parts/Add", ("Parts", "TitlePart"));

        Assert.Equal("Một", await InAsync<IContentManager, string?>(async contents => (await contents.GetAsync(id))!.Get<TitlePart>("TitlePart")!.Title));
    }

    [Fact]
    public async Task The_fields_of_a_type_that_were_taken_off_as_a_whole_can_be_added_again()
    {
        await NoteAsync();
        await PostAsync(Types + "/Edit/Note/Part/Note/Remove");
        Assert.DoesNotContain((await TypeAsync("Note")).Parts, part => part.Name == "Note");

        await PostAsync(Types + "/Edit/Note/Parts/Add", ("Parts", "Note"));
        Assert.Equal(["Lead"], Own(await TypeAsync("Note")).Fields.Select(field => field.Name));
    }

    [Fact]
    public async Task A_type_goes_only_when_it_has_no_items()
    {
        await NoteAsync();
        var id = await InAsync<IContentManager, string>(async contents =>
        {
            var item = await contents.NewAsync("Note");
            await contents.CreateAsync(item, VersionOptions.Draft);
            return item.ContentItemId;
        });

        Assert.Contains("Có 1 bài thuộc kiểu này", await TextAsync(Types + "/Remove/Note"));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(Types + "/Edit/Note", Types + "/Remove/Note")).StatusCode);
        Assert.NotNull(await TypeAsync("Note"));

        await InAsync<IContentManager, bool>(async contents =>
        {
            await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
            return true;
        });
        Assert.Contains("Trong thùng rác còn 1 bài thuộc kiểu này. Khi không còn kiểu thì không khôi phục được", await TextAsync(Types + "/Remove/Note"));
        Assert.Contains("Trong thùng rác còn 1 bài nữa.", await TextAsync(Parts + "/Edit/Note/Field/Lead/Remove"));
        Assert.Equal(Types, (await PostAsync(Types + "/Remove/Note")).Headers.Location!.ToString());
        Assert.Null(await InAsync<IContentDefinitionManager, ContentTypeDefinition?>(definitions => definitions.GetTypeDefinitionAsync("Note")));
        Assert.Null(await InAsync<IContentDefinitionManager, ContentPartDefinition?>(definitions => definitions.GetPartDefinitionAsync("Note")));
    }

    [Fact]
    public async Task Settings_of_a_field_are_saved_and_other_fields_keep_their_place()
    {
        await NoteAsync();
        await PostAsync(Parts + "/Edit/Note/Fields/Add", ("DisplayName", "Nguồn"), ("Name", "Source"), ("Kind", "TextField"));
        var saved = await PostFormsAsync(Parts + "/Edit/Note/Field/Lead", Form("FieldDriver", ("DisplayName", "Tóm tắt"), ("Editor", "TextArea"), ("DisplayMode", "")),
            Form("TextFieldSettingsDriver", ("Hint", "Hai, ba câu"), ("Required", "true"), ("Type", "Editable"), ("Pattern", "")));

        // The editor was changed, which may have settings of its own.
        Assert.Equal(Parts + "/Edit/Note/Field/Lead", saved.Headers.Location!.ToString());
        var part = Own(await TypeAsync("Note"));
        var lead = part.Fields.First();
        Assert.Equal("Lead", lead.Name);
        Assert.Equal(("Tóm tắt", "TextArea"), (lead.DisplayName(), lead.Editor()));
        Assert.True(lead.GetSettings<TextFieldSettings>() is { Hint: "Hai, ba câu", Required: true });
    }

    [Fact]
    public async Task The_choices_of_a_list_appear_with_its_editor()
    {
        await NoteAsync();
        Assert.DoesNotContain("PredefinedListSettingsDriver", await TextAsync(Parts + "/Edit/Note/Field/Lead"));
        await PostFormsAsync(Parts + "/Edit/Note/Field/Lead", Form("FieldDriver", ("DisplayName", "Cấp"), ("Editor", "PredefinedList"), ("DisplayMode", "")), Form("TextFieldSettingsDriver", ("Type", "Editable")));
        Assert.Contains("PredefinedListSettingsDriver", await TextAsync(Parts + "/Edit/Note/Field/Lead"));

        await PostFormsAsync(Parts + "/Edit/Note/Field/Lead",
            Form("FieldDriver", ("DisplayName", "Cấp"), ("Editor", "PredefinedList"), ("DisplayMode", "")),
            Form("TextFieldSettingsDriver", ("Type", "Editable")),
            Form("PredefinedListSettingsDriver", ("Options", "Tỉnh | tinh\nHuyện"), ("Editor", "Dropdown"), ("DefaultValue", "tinh")));
        var settings = Own(await TypeAsync("Note")).Fields.First().GetSettings<TextFieldPredefinedListEditorSettings>();
        Assert.Equal([("Tỉnh", "tinh"), ("Huyện", "Huyện")], settings.Options.Select(option => (option.Name, option.Value)));
        Assert.Equal((EditorOption.Dropdown, "tinh"), (settings.Editor, settings.DefaultValue));
    }

    [Fact]
    public async Task Wrong_settings_are_shown_again_and_nothing_is_stored()
    {
        await NoteAsync();
        var answer = await PostFormsAsync(Parts + "/Edit/Note/Field/Lead",
            Form("FieldDriver", ("DisplayName", "Đã đổi"), ("Editor", ""), ("DisplayMode", "")),
            Form("TextFieldSettingsDriver", ("Type", "Editable"), ("Pattern", "{% if %}")));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Mẫu Liquid này chưa đúng", html);
        Assert.Contains("{% if %}", html);
        Assert.Contains("value=\"Đã đổi\"", html);
        Assert.Equal("Tóm tắt", Own(await TypeAsync("Note")).Fields.First().DisplayName());
    }

    [Fact]
    public async Task Settings_of_a_type_are_saved_and_what_is_not_on_the_form_stays()
    {
        await NoteAsync();
        await PostFormsAsync(Types + "/Edit/Note", Form("TypeNameDriver", ("DisplayName", "Ghi chú")), Form("TypeDriver", ("Creatable", "true"), ("Description", "Ngắn"), ("Stereotype", "")),
            Form("FullTextSettingsDriver", ("IncludeDisplayText", "true")));

        var type = await TypeAsync("Note");
        Assert.Equal("Ghi chú", type.DisplayName);
        Assert.True(type.GetSettings<ContentTypeSettings>() is { Creatable: true, Listable: false, Securable: false, Description: "Ngắn" });
        Assert.Equal(["TitlePart", "Note"], type.Parts.Select(part => part.Name));
        Assert.DoesNotContain("TypeName", type.Settings.Select(setting => setting.Key));
    }

    [Fact]
    public async Task Settings_of_a_part_in_a_type_are_saved()
    {
        await NoteAsync();
        await PostFormsAsync(Types + "/Edit/Note/Part/TitlePart", Form("AttachmentDriver", ("DisplayName", "Tên gọi")), Form("TitlePartSettingsDriver", ("Options", "EditableRequired"), ("RenderTitle", "true")));

        var title = (await TypeAsync("Note")).Parts.First();
        Assert.Equal(("TitlePart", "Tên gọi", TitlePartOptions.EditableRequired), (title.Name, title.DisplayName(), title.GetSettings<TitlePartSettings>().Options));
        Assert.Contains("Tên gọi", await TextAsync(Types + "/Edit/Note"));
    }

    [Fact]
    public async Task A_reusable_part_is_added_under_a_name_of_its_own()
    {
        await NoteAsync();
        await PostAsync(Parts + "/Create", ("DisplayName", "Liên hệ"));
        await PostFormsAsync(Parts + "/Edit/LienHe", Form("ContentPartDefinition", ("Attachable", "true"), ("Reusable", "true"), ("DisplayName", "Liên hệ")));
        await PostAsync(Types + "/Edit/Note/Parts/Add", ("Reusable", "LienHe"), ("DisplayName", "Người gửi"));
        await PostAsync(Types + "/Edit/Note/Parts/Add", ("Reusable", "LienHe"), ("DisplayName", "Người nhận"));

        Assert.Equal([("NguoiGui", "LienHe"), ("NguoiNhan", "LienHe")], (await TypeAsync("Note")).Parts.Skip(2).Select(part => (part.Name, part.PartDefinition.Name)));

        await PostAsync(Parts + "/Remove/LienHe");
        Assert.Equal(2, (await TypeAsync("Note")).Parts.Count());
    }

    [Fact]
    public async Task A_part_of_a_feature_is_not_removed()
        => Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(Parts + "/Edit/TitlePart", Parts + "/Remove/TitlePart")).StatusCode);

    [Theory]
    [InlineData(Types + "/Edit/Nothing")]
    [InlineData(Types + "/Remove/Nothing")]
    [InlineData(Types + "/Edit/Nothing/Parts/Add")]
    [InlineData(Parts + "/Edit/Nothing")]
    [InlineData(Parts + "/Edit/TitlePart/Field/Nothing")]
    public async Task What_does_not_exist_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _browser.GetAsync(path)).StatusCode);

    [Theory]
    [InlineData(null, Types, HttpStatusCode.Redirect)]
    [InlineData(null, Parts + "/Edit/TitlePart", HttpStatusCode.Redirect)]
    [InlineData("Editor", Types, HttpStatusCode.Forbidden)]
    [InlineData("Editor", Types + "/Create", HttpStatusCode.Forbidden)]
    [InlineData("Looker", Types, HttpStatusCode.OK)]
    [InlineData("Looker", Parts, HttpStatusCode.OK)]
    [InlineData("Looker", Types + "/Create", HttpStatusCode.Forbidden)]
    [InlineData("Looker", Parts + "/Edit/TitlePart", HttpStatusCode.Forbidden)]
    public async Task Lists_are_for_those_who_may_view_and_the_rest_for_those_who_may_edit(string? role, string path, HttpStatusCode expected)
    {
        var browser = role is null ? _host.Browser() : await SignInAsync(await MakeUserAsync(role));

        Assert.Equal(expected, (await browser.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_post_by_hand_without_the_permission_changes_nothing()
    {
        var browser = await SignInAsync(await MakeUserAsync("Looker"));
        var answer = await SiteHost.PostFormAsync(browser, "/Admin", Types + "/Create", ("DisplayName", "X"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _browser.PostAsync(Types + "/Create", new FormUrlEncodedContent([KeyValuePair.Create("DisplayName", "X")]))).StatusCode);
        Assert.Empty(await InAsync<IContentDefinitionManager, IEnumerable<ContentTypeDefinition>>(definitions => definitions.ListTypeDefinitionsAsync()));
    }

    [Fact]
    public async Task Pages_hold_no_inline_script_and_no_key_that_is_not_translated()
    {
        await NoteAsync();

        foreach (var path in (string[])[Types, Types + "/Create", Types + "/Edit/Note", Types + "/Edit/Note/Parts/Add", Types + "/Edit/Note/Part/TitlePart", Types + "/Remove/Note", Parts, Parts + "/Edit/Note/Field/Lead", Parts + "/Edit/Note/Fields/Add"])
        {
            var html = await TextAsync(path);

            Assert.DoesNotMatch(InlineScript(), html);
            Assert.DoesNotContain(">Name<", html);
            Assert.Contains("<html lang=\"vi\"", html);
        }
    }

    private async Task NoteAsync()
    {
        await PostAsync(Types + "/Create", ("DisplayName", "Note"), ("Name", "Note"));
        await PostAsync(Types + "/Edit/Note/Parts/Add", ("Parts", "TitlePart"));
        await PostAsync(Parts + "/Edit/Note/Fields/Add", ("DisplayName", "Tóm tắt"), ("Name", "Lead"), ("Kind", "TextField"));
    }

    private async Task<ContentTypeDefinition> TypeAsync(string name) => (await InAsync<IContentDefinitionManager, ContentTypeDefinition?>(definitions => definitions.GetTypeDefinitionAsync(name)))!;

    private static ContentPartDefinition Own(ContentTypeDefinition type) => type.Parts.Single(part => part.PartDefinition.Name == type.Name).PartDefinition;

    private async Task<TResult> InAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        TResult result = default!;
        await _host.InAsync("Default", async services => result = await work(services.GetRequiredService<TService>()));
        return result;
    }

    private async Task<string> MakeUserAsync(string role)
    {
        var name = role.ToLowerInvariant();
        await _host.InAsync("Default", services => services.GetRequiredService<OrchardCore.Users.Services.IUserService>().CreateUserAsync(
            new OrchardCore.Users.Models.User { UserName = name, Email = name + "@x.vn", EmailConfirmed = true, RoleNames = [role] }, SiteHost.Password, (_, _) => { }));
        return name;
    }

    private async Task<HttpClient> SignInAsync(string name)
    {
        var browser = _host.Browser();
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        await SiteHost.LoginAsync(browser, "", name, SiteHost.Password);
        return browser;
    }

    private async Task<string> TextAsync(string path) => WebUtility.HtmlDecode(await _browser.GetStringAsync(path));

    private Task<HttpResponseMessage> PostAsync(string page, params (string Name, string Value)[] fields) => PostAsync(page, page, fields);

    private Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields) => SiteHost.PostFormAsync(_browser, page, action, fields);

    private Task<HttpResponseMessage> PostFormsAsync(string page, params (string Name, string Value)[][] forms) => SiteHost.PostFormAsync(_browser, page, page, [.. forms.SelectMany(form => form)]);

    private static (string Name, string Value)[] Form(string driver, params (string Name, string Value)[] fields) => [.. fields.Select(field => ($"{driver}.Values[{field.Name}]", field.Value))];

    [GeneratedRegex("<script(?![^>]*src=)|\\son\\w+=|javascript:")]
    private static partial Regex InlineScript();
}
