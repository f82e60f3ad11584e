using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Users.TwoFactor;

namespace OrchardSite.Features.Tests.Users;

public sealed class OneTimeCodesTests(AccountSite site) : IClassFixture<AccountSite>
{
    private static readonly DateTime s_now = new(2026, 3, 21, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public Task A_clock_may_differ_by_half_a_minute(int steps, bool accepted) => WithAsync("lệch" + steps, async (users, user, key) =>
        Assert.Equal(accepted, await CheckAsync(users, user, TimeCode.Of(key, TimeCode.StepOf(s_now) + steps))));

    [Fact]
    public Task After_a_code_neither_it_nor_an_older_one_opens() => WithAsync("một-lần", async (users, user, key) =>
    {
        var step = TimeCode.StepOf(s_now);
        Assert.True(await CheckAsync(users, user, TimeCode.Of(key, step)));
        Assert.False(await CheckAsync(users, user, TimeCode.Of(key, step)));
        Assert.False(await CheckAsync(users, user, TimeCode.Of(key, step - 1)));
        Assert.True(await CheckAsync(users, user, TimeCode.Of(key, step + 1)));
    });

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    public Task What_is_no_code_opens_nothing(string code) => WithAsync("không-phải-" + code, async (users, user, _) => Assert.False(await CheckAsync(users, user, code)));

    [Fact]
    public Task Without_a_key_no_code_fits() => site.InAsync(async users =>
    {
        var user = new User { UserId = "không-khóa", UserName = "không-khóa", Email = "kk@x.vn" };
        await users.CreateAsync(user);
        Assert.False(await CheckAsync(users, user, TimeCode.Of("", TimeCode.StepOf(s_now))));
    });

    private Task WithAsync(string name, Func<UserManager<IUser>, User, string, Task> check) => site.InAsync(async users =>
    {
        var user = new User { UserId = name, UserName = name, Email = name + "@x.vn" };
        Assert.True((await users.CreateAsync(user)).Succeeded);
        await users.ResetAuthenticatorKeyAsync(user);
        await check(users, user, (await users.GetAuthenticatorKeyAsync(user))!);
    });

    private static Task<bool> CheckAsync(UserManager<IUser> users, User user, string code) => new OneTimeCodes(new FixedClock(s_now)).ValidateAsync("TwoFactor", code, users, user);
}
