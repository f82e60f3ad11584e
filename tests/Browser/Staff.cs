using Microsoft.Playwright;

namespace OrchardSite.Browser.Tests;

/// <summary>The people of an agency, with accounts that its administrator made in the admin. Their password is <see cref="RunningSite.Password"/>.</summary>
internal static class Staff
{
    public const string Writer = "Cộng tác viên";
    public const string Editor = "Biên tập viên";
    public const string Leader = "Lãnh đạo duyệt";

    /// <summary>A new account that holds one role; its user name.</summary>
    public static async Task<string> HireAsync(this RunningSite site, string tenant, string role)
    {
        var name = "nv-" + Guid.NewGuid().ToString("N")[..8];
        var page = await site.SignInAsync(tenant, "/Admin/Users/Create");
        await page.GetByLabel("Tên đăng nhập").FillAsync(name);
        await page.GetByLabel("Địa chỉ thư").FillAsync(name + "@x.vn");
        await page.GetByLabel("Mật khẩu ban đầu").FillAsync(RunningSite.Password);
        await page.GetByLabel(role, new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu" }).ClickAsync();
        await page.WaitForURLAsync("**/Admin/Users");
        await page.Context.CloseAsync();
        return name;
    }
}
