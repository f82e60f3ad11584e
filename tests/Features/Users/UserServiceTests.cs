using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class UserServiceTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public Task Errors_stand_with_the_field_they_are_about() => UseAsync(async users =>
    {
        Assert.NotNull(await users.CreateUserAsync(New("có-rồi"), SiteHost.Password, Fail));

        Assert.Equal(["UserName"], await FieldsAsync(report => users.CreateUserAsync(new User { UserName = "CÓ-RỒI", Email = "a1@x.vn" }, SiteHost.Password, report)));
        Assert.Equal(["Email"], await FieldsAsync(report => users.CreateUserAsync(new User { UserName = "a2", Email = "có-rồi@x.vn" }, SiteHost.Password, report)));
        Assert.Equal(["Password"], await FieldsAsync(report => users.CreateUserAsync(New("a3"), "ngan", report)));
    });

    [Fact]
    public Task Who_is_switched_off_is_so_until_switched_on() => UseAsync(async users =>
    {
        var user = await users.CreateUserAsync(New("bật-tắt"), SiteHost.Password, Fail);

        Assert.True(await users.DisableAsync(user));
        Assert.False(await users.DisableAsync(user));
        Assert.Equal([""], await FieldsAsync(report => users.AuthenticateAsync("bật-tắt", SiteHost.Password, report)));
        Assert.True(await users.EnableAsync(user));
        Assert.False(await users.EnableAsync(user));
        Assert.Same(user, await users.AuthenticateAsync("bật-tắt@x.vn", SiteHost.Password, Fail));
    });

    [Fact]
    public Task A_forgotten_password_is_replaced_by_its_token_once() => UseAsync(async users =>
    {
        await users.CreateUserAsync(New("quên"), SiteHost.Password, Fail);
        var token = ((User)await users.GetForgotPasswordUserAsync("quên@x.vn")).ResetToken;

        Assert.Equal(["ResetToken"], await FieldsAsync(report => users.ResetPasswordAsync("quên", "made up", "Mới-hẳn-2027", report)));
        Assert.Equal(["ResetToken"], await FieldsAsync(report => users.ResetPasswordAsync("không-có", token, "Mới-hẳn-2027", report)));
        Assert.True(await users.ResetPasswordAsync("quên", token, "Mới-hẳn-2027", Fail));
        Assert.Equal(["ResetToken"], await FieldsAsync(report => users.ResetPasswordAsync("quên", token, "Lần-hai-2028", report)));
        Assert.NotNull(await users.AuthenticateAsync("quên", "Mới-hẳn-2027", Fail));
    });

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("không-có")]
    public Task Nobody_is_found_for_no_name(string name) => UseAsync(async users =>
    {
        Assert.Null(await users.GetUserAsync(name));
        Assert.Null(await users.GetForgotPasswordUserAsync(name));
        Assert.Equal([""], await FieldsAsync(report => users.AuthenticateAsync(name, SiteHost.Password, report)));
    });

    private Task UseAsync(Func<IUserService, Task> use) => site.Host.InAsync("Default", services => use(services.GetRequiredService<IUserService>()));

    private static User New(string name) => new() { UserName = name, Email = name + "@x.vn" };

    private static async Task<string[]> FieldsAsync(Func<Action<string, string>, Task> call)
    {
        var fields = new List<string>();
        await call((field, _) => fields.Add(field));
        return [.. fields.Distinct()];
    }

    private static void Fail(string field, string error) => Assert.Fail($"{field}: {error}");
}
