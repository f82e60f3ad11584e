using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Settings;

public sealed class RecipesScreenTests(SettingsSite site) : IClassFixture<SettingsSite>
{
    private const string List = "/Admin/Recipes";

    [Fact]
    public async Task The_list_offers_what_can_be_run_on_a_site_that_is_set_up()
    {
        var page = await SettingsSite.TextAsync(await (await site.SignInAsync()).GetAsync(List));

        Assert.Contains("Tên mới của trang", page);
        Assert.DoesNotContain("Phần của công thức khác", page);
        Assert.DoesNotContain("Execute?id=settings", page);
    }

    [Fact]
    public async Task Running_one_changes_the_site_and_says_so()
    {
        var admin = await site.SignInAsync();
        var answer = await SiteHost.PostFormAsync(admin, List, List + "/Execute?id=ten-moi", ("returnUrl", List + "?q=ten"));

        Assert.Equal(List + "?q=ten", answer.Headers.Location?.ToString());
        Assert.Equal("{{ Site.SiteName }}!", (await site.ReadAsync()).PageTitleFormat);
        Assert.Contains("Đã chạy công thức “Tên mới của trang”", await SettingsSite.TextAsync(await admin.GetAsync(List)));
    }

    [Fact]
    public async Task One_that_fails_says_why_and_changes_nothing()
    {
        var admin = await site.SignInAsync();
        var before = (await site.ReadAsync()).PageSize;
        await SiteHost.PostFormAsync(admin, List, List + "/Execute?id=hong");

        Assert.Equal(before, (await site.ReadAsync()).PageSize);
        var page = await SettingsSite.TextAsync(await admin.GetAsync(List));
        Assert.Contains("Công thức “Công thức hỏng” dừng ở bước “Settings”.", page);
        Assert.Contains("Thiết lập “PageSize” có giá trị không đúng kiểu: nhiều.", page);
    }

    [Fact]
    public async Task A_step_that_nothing_knows_is_told_with_what_to_do()
    {
        var admin = await site.SignInAsync();
        await SiteHost.PostFormAsync(admin, List, List + "/Execute?id=la");

        Assert.Contains("Không tính năng nào đang bật biết bước này. Hãy bật tính năng cần thiết ở mục Tính năng", await SettingsSite.TextAsync(await admin.GetAsync(List)));
    }

    [Theory]
    [InlineData("settings")]
    [InlineData("an")]
    [InlineData("khong-co")]
    public async Task What_is_not_offered_cannot_be_run(string id)
        => Assert.Equal(HttpStatusCode.NotFound, (await SiteHost.PostFormAsync(await site.SignInAsync(), List, List + "/Execute?id=" + id)).StatusCode);
}
