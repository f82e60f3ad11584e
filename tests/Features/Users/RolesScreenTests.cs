using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardSite.Features.Tests.Tenants;
using Sapling.Roles;

namespace OrchardSite.Features.Tests.Users;

public sealed class RolesScreenTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_role_is_created_with_what_was_ticked_and_changed()
    {
        var admin = await site.SignInAsync("admin");
        Assert.Contains("Hãy nhập tên vai trò.", await AccountSite.TextAsync(await AccountSite.PostAsync(admin, "/Admin/Roles/Create", ("Name", " "))));
        Assert.Contains("Đã có vai trò tên này.", await AccountSite.TextAsync(await AccountSite.PostAsync(admin, "/Admin/Roles/Create", ("Name", AccountSite.Contributor.ToUpperInvariant()))));

        await AccountSite.PostAsync(admin, "/Admin/Roles/Create", ("Name", "Kế toán"), ("Description", "Xem số"), ("Permissions", "AccessAdminPanel"), ("Permissions", "Invented"));
        Assert.Equal(["AccessAdminPanel"], await HeldAsync("Kế toán"));

        var edit = "/Admin/Roles/Edit/" + Uri.EscapeDataString("Kế toán");
        await AccountSite.PostAsync(admin, edit, ("Description", "Khác"), ("Permissions", "ManageUsers"));
        Assert.Equal(["ManageUsers"], await HeldAsync("Kế toán"));
        var page = await AccountSite.TextAsync(await admin.GetAsync(edit));
        Assert.Contains("Đã có nhờ “Quản lý bảo mật và mọi người dùng”", page);
        Assert.Contains("value=\"Khác\"", page);

        await SiteHost.PostFormAsync(admin, "/Admin/Roles", "/Admin/Roles/Delete/" + Uri.EscapeDataString("Kế toán"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(edit)).StatusCode);
    }

    [Theory]
    [InlineData("vi", "Vào trang quản trị", "Sửa người có vai trò Cộng tác viên", "Vai trò hệ thống của mọi người đã đăng nhập.")]
    [InlineData("en", "Access admin panel", "Edit users in Cộng tác viên role", "A system role of every user who is signed in.")]
    public async Task Permissions_and_roles_of_the_system_speak_the_reader_s_language(string language, params string[] texts)
    {
        var admin = await site.SignInAsync("admin");
        await SiteHost.PostFormAsync(admin, "/Admin/Roles", "/Admin/Language/Choose", ("language", language));
        var page = await AccountSite.TextAsync(await admin.GetAsync("/Admin/Roles/Edit/Authenticated"));

        Assert.All(texts, text => Assert.Contains(text, page));
    }

    [Fact]
    public async Task A_description_that_was_only_read_stays_what_it_was()
    {
        var admin = await site.SignInAsync("admin");
        await AccountSite.PostAsync(admin, "/Admin/Roles/Edit/Anonymous", ("Description", "Vai trò hệ thống của mọi khách chưa đăng nhập."));
        await SiteHost.PostFormAsync(admin, "/Admin/Roles", "/Admin/Language/Choose", ("language", "en"));

        Assert.Contains("A system role of every visitor who is not signed in.", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Roles")));
    }

    [Fact]
    public async Task System_roles_stay_and_the_administrators_hold_everything()
    {
        var admin = await site.SignInAsync("admin");
        await SiteHost.PostFormAsync(admin, "/Admin/Roles", "/Admin/Roles/Delete/Anonymous");
        Assert.Contains("là vai trò hệ thống", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Roles")));
        Assert.Contains("có mọi quyền", await AccountSite.TextAsync(await admin.GetAsync("/Admin/Roles/Edit/Administrator")));

        await AccountSite.PostAsync(admin, "/Admin/Roles/Edit/Administrator", ("Permissions", "AccessAdminPanel"));
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/Admin/Roles")).StatusCode);
    }

    [Fact]
    public async Task A_removed_role_leaves_its_users()
    {
        var admin = await site.SignInAsync("admin");
        await AccountSite.PostAsync(admin, "/Admin/Roles/Create", ("Name", "Tạm"));
        await site.AddAsync("tạm", "Tạm", AccountSite.Contributor);
        Assert.Matches(new Regex("Tạm.*?data-title=\"Người dùng\"> ?<div class=\"list-text\"> ?1 ?<"), await AccountSite.TextAsync(await admin.GetAsync("/Admin/Roles")));

        await SiteHost.PostFormAsync(admin, "/Admin/Roles", "/Admin/Roles/Delete/" + Uri.EscapeDataString("Tạm"));
        Assert.Equal([AccountSite.Contributor], (await site.ReadAsync("tạm")).RoleNames);
    }

    [Fact]
    public async Task Permissions_of_features_that_are_off_stay_with_the_role()
    {
        await site.Host.InAsync("Default", async services =>
        {
            var roles = services.GetRequiredService<Microsoft.AspNetCore.Identity.RoleManager<IRole>>();
            await roles.CreateAsync(new Role { RoleName = "Cũ", RoleClaims = [RoleClaim.Create("FromAnOldFeature"), RoleClaim.Create("ManageUsers")] });
        });
        await AccountSite.PostAsync(await site.SignInAsync("admin"), "/Admin/Roles/Edit/" + Uri.EscapeDataString("Cũ"), ("Permissions", "AccessAdminPanel"));

        Assert.Equal(["AccessAdminPanel", "FromAnOldFeature"], (await HeldAsync("Cũ")).Order());
    }

    [Fact]
    public void The_nearest_permission_that_includes_another_is_named()
    {
        var owner = new Permission("Owner");
        var manage = new Permission("Manage", "m", [owner]);
        var edit = new Permission("Edit", "e", [manage]);

        Assert.Same(manage, PermissionChoices.Through(edit, ["Manage", "Owner"]));
        Assert.Same(owner, PermissionChoices.Through(edit, ["Owner"]));
        Assert.Null(PermissionChoices.Through(edit, ["Edit"]));
    }

    private async Task<string[]> HeldAsync(string role)
    {
        string[] held = [];
        await site.Host.InAsync("Default", async services =>
            held = [.. (await services.GetRequiredService<IRoleService>().GetRoleClaimsAsync(role)).Select(claim => claim.Value)]);
        return held;
    }
}
