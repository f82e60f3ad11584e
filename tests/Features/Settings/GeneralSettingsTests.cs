using System.Net;

namespace OrchardSite.Features.Tests.Settings;

public sealed class GeneralSettingsTests(SettingsSite site) : IClassFixture<SettingsSite>
{
    [Fact]
    public async Task What_is_saved_holds_at_once()
    {
        var admin = await site.SignInAsync();
        var answer = await SettingsSite.SaveAsync(admin, "general", ("SiteName", " Cổng mới "), ("BaseUrl", "https://x.gov.vn/"), ("TimeZoneId", "Asia/Ho_Chi_Minh"), ("PageSize", "15"), ("MaxPageSize", "60"));

        Assert.Equal("/Admin/Settings/general", answer.Headers.Location?.ToString());
        var saved = await site.ReadAsync();
        Assert.Equal(("Cổng mới", "https://x.gov.vn", "Asia/Ho_Chi_Minh", 15, 60), (saved.SiteName, saved.BaseUrl, saved.TimeZoneId, saved.PageSize, saved.MaxPageSize));
        var page = await SettingsSite.TextAsync(await admin.GetAsync("/Admin/Settings/general"));
        Assert.Contains("Đã lưu thiết lập.", page);
        Assert.Contains("<h1>Thiết lập: Chung</h1>", page);
        Assert.Contains("value=\"Cổng mới\"", page);
    }

    [Theory]
    [InlineData("SiteName", " ", "Cần nhập tên trang")]
    [InlineData("BaseUrl", "x.gov.vn", "không phải là địa chỉ")]
    [InlineData("BaseUrl", "javascript:alert(1)", "không phải là địa chỉ")]
    [InlineData("TimeZoneId", "Asia/Nowhere", "Không có múi giờ")]
    [InlineData("PageSize", "0", "từ 1 đến 1000")]
    [InlineData("MaxPageSize", "5", "không được ít hơn")]
    public async Task What_cannot_be_is_said_and_nothing_is_saved(string field, string value, string reason)
    {
        var before = await site.ReadAsync();
        Dictionary<string, string> fields = new() { ["SiteName"] = "Khác", ["BaseUrl"] = "", ["TimeZoneId"] = "", ["PageSize"] = "10", ["MaxPageSize"] = "100" };
        fields[field] = value;
        var answer = await SettingsSite.SaveAsync(await site.SignInAsync(), "general", [.. fields.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, await SettingsSite.TextAsync(answer));
        Assert.Equal(before.SiteName, (await site.ReadAsync()).SiteName);
    }
}
