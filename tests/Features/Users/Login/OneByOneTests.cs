using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Features.Tests.Tenants;
using Sapling.Users.Login;

namespace OrchardSite.Features.Tests.Users.Login;

public sealed class OneByOneTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Passwords_that_are_guessed_all_at_once_count_as_if_one_after_the_other()
    {
        await site.AddAsync("đồng-loạt");
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async number =>
            await AccountSite.TextAsync(await SiteHost.LoginAsync(site.Host.Browser(), "", number % 2 == 0 ? "đồng-loạt" : "ĐỒNG-LOẠT@x.vn", "Sai-" + number))));

        Assert.Equal(4, answers.Count(text => text.Contains("mật khẩu không đúng", StringComparison.Ordinal)));
        Assert.Equal(12, answers.Count(text => text.Contains("tạm khóa", StringComparison.Ordinal)));
        Assert.Contains("tạm khóa", await AccountSite.TextAsync(await SiteHost.LoginAsync(site.Host.Browser(), "", "đồng-loạt", SiteHost.Password)));
    }

    [Fact]
    public async Task The_present_password_is_not_guessed_all_at_once_either()
    {
        await site.AddAsync("phiên-mở");
        var browser = await site.SignInAsync("phiên-mở");
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(async number => await AccountSite.TextAsync(
            await AccountSite.PostAsync(browser, "/ChangePassword", ("currentPassword", "Sai-" + number), ("password", "Mới-hẳn-2027"), ("confirmation", "Mới-hẳn-2027")))));

        Assert.Equal(4, answers.Count(text => text.Contains("Mật khẩu không đúng", StringComparison.Ordinal)));
        Assert.Equal(6, answers.Count(text => text.Contains("tạm khóa", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tên-kép")]
    [InlineData(" TÊN-KÉP ")]
    [InlineData("tên-kép@X.VN")]
    public async Task An_account_is_the_same_by_name_and_by_address(string typed)
    {
        if (await site.ReadAsync("tên-kép") is null)
        {
            await site.AddAsync("tên-kép");
        }

        Assert.Equal("tên-kép", await AccountAsync(typed));
    }

    [Fact]
    public async Task A_name_of_no_account_stands_for_itself() => Assert.Equal("KHÔNG-AI", await AccountAsync(" không-ai"));

    [Fact]
    public async Task An_attempt_that_breaks_off_lets_the_next_go_on()
    {
        await site.Host.InAsync("Default", async services =>
        {
            var oneByOne = services.GetRequiredService<OneByOne>();
            await Assert.ThrowsAsync<InvalidOperationException>(() => oneByOne.DoAsync<int>("x", () => throw new InvalidOperationException()));
            Assert.Equal(1, await oneByOne.DoAsync("x", () => Task.FromResult(1)));
        });
    }

    private async Task<string> AccountAsync(string typed)
    {
        var account = "";
        await site.Host.InAsync("Default", async services => account = await services.GetRequiredService<OneByOne>().AccountAsync(typed));
        return account;
    }
}
