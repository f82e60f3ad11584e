using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class UsersScreenTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task An_administrator_creates_a_user_who_then_signs_in()
    {
        var admin = await site.SignInAsync("admin");
        var empty = await AccountSite.TextAsync(await AccountSite.PostAsync(admin, "/Admin/Users/Create"));
        Assert.Contains("Hãy nhập tên đăng nhập.", empty);
        Assert.Contains("Hãy nhập mật khẩu ban đầu.", empty);

        var answer = await AccountSite.PostAsync(admin, "/Admin/Users/Create", ("UserName", "Hoa Mai"), ("Email", "mai@x.vn"), ("Password", SiteHost.Password), ("Roles", AccountSite.Contributor), ("IsEnabled", "true"));
        Assert.Equal("/Admin/Users", answer.Headers.Location?.ToString());
        var list = await AccountSite.TextAsync(await admin.GetAsync("/Admin/Users?q=hoa"));
        Assert.Contains("Đã tạo người dùng Hoa Mai.", list);
        Assert.Contains("mai@x.vn", list);
        Assert.DoesNotContain("admin@x.vn", list);

        var browser = await site.SignInAsync("Hoa Mai");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Admin")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/Admin/Users")).StatusCode);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_role_and_state()
    {
        await site.AddAsync("ngừng", AccountSite.Staff);
        var admin = await site.SignInAsync("admin");
        await AccountSite.PostAsync(admin, "/Admin/Users/Edit/ngừng", ("UserName", "ngừng"), ("Email", "ngừng@x.vn"), ("Roles", AccountSite.Staff), ("IsEnabled", "false"));

        Assert.Contains("ngừng@x.vn", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Users?state=disabled")));
        Assert.DoesNotContain("ngừng@x.vn", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Users?state=enabled")));
        Assert.Contains("ngừng@x.vn", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Users?role=" + Uri.EscapeDataString(AccountSite.Staff))));
        Assert.DoesNotContain("ngừng@x.vn", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Users?role=" + Uri.EscapeDataString(AccountSite.Contributor))));
        Assert.Contains("ngừng sử dụng", await AccountSite.TextAsync(await SiteHost.LoginAsync(site.Host.Browser(), "", "ngừng", SiteHost.Password)));
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var admin = await site.SignInAsync("admin");
        var id = await IdOfAsync("admin");

        var disabled = await AccountSite.PostAsync(admin, "/Admin/Users/Edit/" + id, ("UserName", "admin"), ("Email", "admin@x.vn"), ("Roles", "Administrator"), ("IsEnabled", "false"));
        Assert.Contains("tài khoản của chính mình", await AccountSite.TextAsync(disabled));
        var demoted = await AccountSite.PostAsync(admin, "/Admin/Users/Edit/" + id, ("UserName", "admin"), ("Email", "admin@x.vn"), ("IsEnabled", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, demoted.StatusCode);
        Assert.Contains("người quản trị cuối cùng", await AccountSite.TextAsync(demoted));
        await SiteHost.PostFormAsync(admin, "/Admin/Users", "/Admin/Users/Delete/" + id);

        var user = await site.ReadAsync(id);
        Assert.True(user.IsEnabled);
        Assert.Equal(["Administrator"], user.RoleNames);
    }

    [Fact]
    public async Task A_name_that_is_taken_changes_nothing()
    {
        await site.AddAsync("một");
        await site.AddAsync("hai-người");
        var admin = await site.SignInAsync("admin");
        var answer = await AccountSite.PostAsync(admin, "/Admin/Users/Edit/hai-người", ("UserName", "một"), ("Email", "mới@x.vn"), ("Roles", AccountSite.Staff), ("IsEnabled", "true"));

        Assert.Contains("đã có người dùng", await AccountSite.TextAsync(answer));
        var user = await site.ReadAsync("hai-người");
        Assert.Equal(("hai-người", "hai-người@x.vn", 0), (user.UserName, user.Email, user.RoleNames.Count));
    }

    [Fact]
    public async Task Who_manages_one_role_reaches_its_users_and_no_others()
    {
        await site.AddAsync("tổ", AccountSite.Staff);
        await site.AddAsync("viết", AccountSite.Contributor);
        await site.AddAsync("cả-hai", AccountSite.Contributor, AccountSite.Staff);
        var staff = await site.SignInAsync("tổ");

        var list = await AccountSite.TextAsync(await staff.GetAsync("/Admin/Users"));
        Assert.Contains("viết@x.vn", list);
        Assert.DoesNotContain("admin@x.vn", list);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync("/Admin/Users/Edit/viết")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/Admin/Users/Edit/" + await IdOfAsync("admin"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/Admin/Users/Password/cả-hai")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SiteHost.PostFormAsync(staff, "/Admin/Users", "/Admin/Users/Delete/cả-hai")).StatusCode);

        // A role they may not give is not given, whatever they post.
        await AccountSite.PostAsync(staff, "/Admin/Users/Edit/viết", ("UserName", "viết"), ("Email", "viết@x.vn"), ("Roles", "Administrator"), ("Roles", AccountSite.Contributor), ("IsEnabled", "true"));
        Assert.Equal([AccountSite.Contributor], (await site.ReadAsync("viết")).RoleNames);

        await SiteHost.PostFormAsync(staff, "/Admin/Users", "/Admin/Users/Delete/viết");
        Assert.Null(await site.ReadAsync("viết"));
    }

    [Fact]
    public async Task A_lock_is_lifted_and_a_password_replaced()
    {
        await site.AddAsync("khóa");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SiteHost.LoginAsync(site.Host.Browser(), "", "khóa", "sai");
        }

        var admin = await site.SignInAsync("admin");
        Assert.Contains("khóa@x.vn", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Users?state=locked")));
        await SiteHost.PostFormAsync(admin, "/Admin/Users/Edit/khóa", "/Admin/Users/Lockout/Delete/khóa");
        await site.SignInAsync("khóa");

        Assert.Contains("ít nhất 8 ký tự", await AccountSite.TextAsync(await AccountSite.PostAsync(admin, "/Admin/Users/Password/khóa", ("password", "a"))));
        await AccountSite.PostAsync(admin, "/Admin/Users/Password/khóa", ("password", "Thay-hẳn-2027"));
        Assert.Equal("/", (await SiteHost.LoginAsync(site.Host.Browser(), "", "khóa", "Thay-hẳn-2027")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task One_cannot_delete_or_disable_oneself()
    {
        await site.AddAsync("phó", "Administrator");
        var browser = await site.SignInAsync("phó");
        await SiteHost.PostFormAsync(browser, "/Admin/Users", "/Admin/Users/Delete/phó");
        var answer = await AccountSite.PostAsync(browser, "/Admin/Users/Edit/phó", ("UserName", "phó"), ("Email", "phó@x.vn"), ("Roles", "Administrator"), ("IsEnabled", "false"));

        Assert.Contains("tài khoản của chính mình", await AccountSite.TextAsync(answer));
        Assert.True((await site.ReadAsync("phó")).IsEnabled);

        // Else another test's last administrator would have company.
        await SiteHost.PostFormAsync(await site.SignInAsync("admin"), "/Admin/Users", "/Admin/Users/Delete/phó");
        Assert.Null(await site.ReadAsync("phó"));
    }

    [Theory]
    [InlineData("/Admin/Users")]
    [InlineData("/Admin/Users/Create")]
    [InlineData("/Admin/Roles")]
    [InlineData("/Admin/Users/TwoFactor")]
    [InlineData("/Admin/Mail")]
    public async Task Each_screen_is_for_those_who_may(string page)
    {
        Assert.StartsWith("/Login?returnUrl=", (await site.Host.Browser().GetAsync(page)).Headers.Location?.ToString());
        var name = "người-" + page.GetHashCode().ToString("x");
        await site.AddAsync(name, AccountSite.Contributor);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignInAsync(name)).GetAsync(page)).StatusCode);
    }

    private async Task<string> IdOfAsync(string name)
    {
        var id = "";
        await site.InAsync(async users => id = await users.GetUserIdAsync((await users.FindByNameAsync(name))!));
        return id;
    }
}
