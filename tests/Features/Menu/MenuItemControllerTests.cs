using System.Net;
using OrchardSite.Features.Tests.Media;

namespace OrchardSite.Features.Tests.Menu;

public sealed class MenuItemControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Menu = "/Admin/Menus/menu1";

    [Theory]
    [InlineData("", "~/x", "Mục cần có chữ.")]
    [InlineData("Chữ", "", "Mục cần có địa chỉ.")]
    [InlineData("Chữ", "javascript:alert(1)", "Địa chỉ phải bắt đầu bằng ~/, /, http://, https://, mailto: hoặc tel:.")]
    [InlineData("Chữ", "/tin tuc", "Địa chỉ không được có khoảng trắng.")]
    public async Task What_is_wrong_is_said_and_nothing_changes(string text, string url, string message)
    {
        var menu = await OpenAsync();
        var before = await menu.LinesAsync();

        var (status, page) = await menu.PostAsync("/Item", ("Kind", "LinkMenuItem"), ("Text", text), ("Url", url));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(message, page);
        Assert.Equal(before, await menu.LinesAsync());
    }

    [Fact]
    public async Task A_text_has_its_limit()
    {
        var menu = await OpenAsync();
        Assert.Contains("255", (await menu.PostAsync("/Item", ("Kind", "LinkMenuItem"), ("Text", new string('a', 256)), ("Url", "~/a"))).Text);
    }

    [Fact]
    public async Task A_form_of_an_older_state_is_shown_again_and_changes_nothing()
    {
        var menu = await OpenAsync();
        var old = await menu.VersionAsync();
        await menu.PostAsync("/Item", ("Kind", "LinkMenuItem"), ("Text", "Của người khác"), ("Url", "~/khac"));
        var before = await menu.LinesAsync();

        var (_, page) = await menu.PostOldAsync(old, "/Item", ("Kind", "LinkMenuItem"), ("Text", "Của tôi"), ("Url", "~/toi"));

        Assert.Contains("Người khác vừa sửa menu này", page);
        Assert.Contains("value=\"Của tôi\"", page);
        Assert.Equal(before, await menu.LinesAsync());
    }

    [Fact]
    public async Task An_item_is_added_below_another_and_edited_in_its_place()
    {
        var menu = await OpenAsync();
        await menu.PostAsync("/Item", ("Kind", "LinkMenuItem"), ("Text", "Con"), ("Url", "~/con"), ("Parent", "0"));
        Assert.Contains("0-0 Con", await menu.LinesAsync());

        await menu.PostAsync("/Item", ("Path", "0-0"), ("Kind", "LinkMenuItem"), ("Text", "Con mới".Normalize(System.Text.NormalizationForm.FormD)), ("Url", "~/con-moi"), ("NewWindow", "true"));
        Assert.Contains("0-0 Con mới", await menu.LinesAsync());
        var form = await menu.ReadAsync("/Item?path=0-0");
        Assert.Contains("value=\"~/con-moi\"", form);
        Assert.Matches("name=\"NewWindow\"[^>]*checked|checked[^>]*name=\"NewWindow\"", form);

        await menu.PostAsync("/Delete", ("path", "0-0"));
        Assert.DoesNotContain("0-0 Con mới", await menu.LinesAsync());
    }

    [Fact]
    public async Task Content_is_found_without_marks_chosen_and_named_in_the_tree()
    {
        var menu = await OpenAsync();
        Assert.Contains("Trang một", await menu.ReadAsync("/Item?kind=ContentMenuItem&find=TRANG"));
        Assert.Contains("Trang một", (await menu.PostAsync("/Item", ("Kind", "ContentMenuItem"), ("Text", "Đang tìm"), ("Find", "trang"), ("search", "true"))).Text);

        Assert.Contains("Hãy chọn bài hoặc trang", (await menu.PostAsync("/Item", ("Kind", "ContentMenuItem"), ("Text", "Tới trang"))).Text);
        Assert.Contains("Hãy chọn bài hoặc trang", (await menu.PostAsync("/Item", ("Kind", "ContentMenuItem"), ("Text", "Tới trang"), ("Target", "khong-co"))).Text);

        await menu.PostAsync("/Item", ("Kind", "ContentMenuItem"), ("Text", "Tới trang"), ("Target", "page1"));
        Assert.Contains(await menu.LinesAsync(), line => line.EndsWith("Tới trang", StringComparison.Ordinal));
        Assert.Contains("Nội dung: Trang một", await menu.ReadAsync(""));
    }

    [Fact]
    public async Task Deleting_asks_and_says_what_goes_as_well()
    {
        var menu = await OpenAsync();
        await menu.PostAsync("/Item", ("Kind", "LinkMenuItem"), ("Text", "Nhánh"), ("Url", "~/nhanh"));
        var place = (await menu.LinesAsync()).Single(line => line.EndsWith(" Nhánh", StringComparison.Ordinal)).Split(' ')[0];
        await menu.PostAsync("/Item", ("Kind", "LinkMenuItem"), ("Text", "Lá"), ("Url", "~/la"), ("Parent", place));

        Assert.Contains("1 mục", await menu.ReadAsync("/Delete?path=" + place));
        Assert.Contains($"{place} Nhánh", await menu.LinesAsync());
        await menu.PostAsync("/Delete", ("path", place));
        Assert.DoesNotContain(await menu.LinesAsync(), line => line.EndsWith(" Nhánh", StringComparison.Ordinal) || line.EndsWith(" Lá", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/Item?path=99")]
    [InlineData("/Item?path=x")]
    [InlineData("/Delete?path=99")]
    [InlineData("/Delete")]
    public async Task A_place_that_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, await (await OpenAsync()).StatusAsync(path));

    [Fact]
    public async Task A_form_for_a_place_that_is_not_there_is_not_found()
    {
        var menu = await OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await menu.PostAsync("/Item", ("Path", "99"), ("Kind", "LinkMenuItem"), ("Text", "A"), ("Url", "~/a"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await menu.PostAsync("/Item", ("Parent", "99"), ("Kind", "LinkMenuItem"), ("Text", "A"), ("Url", "~/a"))).Status);
    }

    private async Task<TreePages> OpenAsync() => new(await site.SignInAsync("admin"), Menu);
}
