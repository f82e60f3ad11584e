using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Login;

/// <summary>Whatever is typed is text: it is refused or shown, and breaks nothing.</summary>
public sealed class HostileInputTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string Script = "<script>alert('x')</script>";
    private const string Attribute = "\"'><img src=x onerror=alert(1)>";

    public static TheoryData<string> Texts =>
        [Script, Attribute, "' OR 1=1 --", "\uFFFE", "\uFFFF", "\u202Eadmin", new string('x', 20_000), "%00%ff", "{0}{1}", "admin\r\nSet-Cookie: a=b", "ẹ̶̛̋", "👩🏽‍💻"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Signing_in_with_it_is_refused(string text)
    {
        var page = await RefusedAsync(await SiteHost.LoginAsync(site.Host.Browser(), "", text, SiteHost.Password));
        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("<img src=x", page);

        await RefusedAsync(await SiteHost.LoginAsync(site.Host.Browser(), "", "không-ai", text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Asking_for_a_new_password_with_it_sends_nothing(string text)
    {
        var answer = await AccountSite.PostAsync(site.Host.Browser(), "/ForgotPassword", ("userName", text));

        Assert.Equal("/ForgotPasswordConfirmation", answer.Headers.Location?.ToString());
        Assert.True(site.Mail.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Looking_for_it_in_the_list_finds_nobody(string text)
    {
        var admin = await site.SignInAsync("admin");
        foreach (var parameter in (string[])["q", "role", "state", "sort", "page", "size", "unknown"])
        {
            var answer = await admin.GetAsync($"/Admin/Users?{parameter}={Uri.EscapeDataString(text.Length > 1000 ? text[..1000] : text)}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("<script>alert", page);
            Assert.DoesNotContain("<img src=x", page);
        }
    }

    [Theory]
    [InlineData(Script)]
    [InlineData(Attribute)]
    public async Task A_user_named_so_is_shown_so(string name)
    {
        var id = "ten-" + name.Length;
        await site.InAsync(async users => Assert.True((await users.CreateAsync(new OrchardCore.Users.Models.User { UserId = id, UserName = name, Email = id + "@x.vn" }, SiteHost.Password)).Succeeded));
        var admin = await site.SignInAsync("admin");
        foreach (var address in (string[])["/Admin/Users?q=" + id, "/Admin/Users/Edit/" + id, "/Admin/Users/Password/" + id])
        {
            var page = await admin.GetStringAsync(address);
            Assert.Contains(WebUtility.HtmlEncode(name)[..4], page);
            Assert.DoesNotContain(name, page);
        }

        // The words about what was done stand on the next page.
        await SiteHost.PostFormAsync(admin, "/Admin/Users/Edit/" + id, "/Admin/Users/Lockout/Delete/" + id);
        Assert.DoesNotContain(name, await admin.GetStringAsync("/Admin/Users/Edit/" + id));
        await SiteHost.PostFormAsync(admin, "/Admin/Users", "/Admin/Users/Delete/" + id);
        var list = await admin.GetStringAsync("/Admin/Users");
        Assert.Contains("Đã xóa", WebUtility.HtmlDecode(list));
        Assert.DoesNotContain(name, list);
    }

    [Fact]
    public async Task A_role_named_so_is_shown_so()
    {
        var admin = await site.SignInAsync("admin");
        const string name = "Vai <b onclick=x>";
        await AccountSite.PostAsync(admin, "/Admin/Roles/Create", ("Name", name), ("Description", Script));
        await site.AddAsync("mang-vai", name);

        foreach (var address in (string[])["/Admin/Roles", "/Admin/Roles/Edit/" + Uri.EscapeDataString(name), "/Admin/Users", "/Admin/Users/Edit/mang-vai", "/Admin/Users/TwoFactor"])
        {
            var page = await admin.GetStringAsync(address);
            Assert.DoesNotContain("<b onclick", page);
            Assert.DoesNotContain("<script>alert", page);
        }
    }

    private static async Task<string> RefusedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
