using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class UserStoreTests : IAsyncLifetime
{
    private const string Recipe = """
        { "name": "Feature", "enable": ["OrchardCore.Users"] },
        { "name": "Users", "Users": [ { "UserId": "u1", "UserName": "hoa", "Email": "hoa@x.vn", "PasswordHash": "x", "EmailConfirmed": true, "RoleNames": ["Administrator"] } ] },
        { "name": "Users", "Users": [ { "UserId": "u1", "UserName": "hoa", "Email": "hoa2@x.vn", "PasswordHash": "x" } ] }
        """;

    private readonly SiteHost _host = new();

    public async Task InitializeAsync() => await _host.WithRecipe("tiny", Recipe)
        .StartAsync(new { ShellName = "Default", SiteName = "x", RecipeName = "tiny", AdminEmail = "a@b.vn", AdminPassword = SiteHost.Password });

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Accounts_of_recipes_are_created_then_brought_up_to_date() => await UseAsync(async users =>
    {
        var user = (User)(await users.FindByIdAsync("u1"))!;

        Assert.Equal("hoa2@x.vn", user.Email);
        Assert.Null(await users.FindByEmailAsync("hoa@x.vn"));
        Assert.Same(user, await users.FindByNameAsync("HOA"));
    });

    [Fact]
    public async Task Claims_logins_and_tokens_are_kept()
    {
        await UseAsync(async users =>
        {
            var user = (await users.FindByIdAsync("u1"))!;
            await users.AddClaimAsync(user, new Claim("unit", "Phòng 1"));
            await users.AddLoginAsync(user, new UserLoginInfo("sso", "42", "SSO"));
            await users.SetAuthenticationTokenAsync(user, "sso", "refresh", "t");
        });

        await UseAsync(async users =>
        {
            var user = (await users.FindByLoginAsync("sso", "42"))!;
            Assert.Equal("hoa", user.UserName);
            Assert.Equal("hoa", Assert.Single(await users.GetUsersForClaimAsync(new Claim("unit", "Phòng 1"))).UserName);
            Assert.Equal("t", await users.GetAuthenticationTokenAsync(user, "sso", "refresh"));
            await users.ReplaceClaimAsync(user, new Claim("unit", "Phòng 1"), new Claim("unit", "Phòng 2"));
            await users.RemoveLoginAsync(user, "sso", "42");
        });

        await UseAsync(async users =>
        {
            Assert.Null(await users.FindByLoginAsync("sso", "42"));
            Assert.Empty(await users.GetUsersForClaimAsync(new Claim("unit", "Phòng 1")));
            Assert.Single(await users.GetUsersForClaimAsync(new Claim("unit", "Phòng 2")));
        });
    }

    [Fact]
    public async Task Secrets_of_two_factors_are_not_stored_in_the_clear()
    {
        string? key = null;
        string[] codes = [];
        await UseAsync(async users =>
        {
            var user = (await users.FindByIdAsync("u1"))!;
            await users.ResetAuthenticatorKeyAsync(user);
            key = await users.GetAuthenticatorKeyAsync(user);
            codes = [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 3))!];
            Assert.DoesNotContain(((User)user).UserTokens, token => token.Value.Contains(key!) || token.Value.Contains(codes[0]));
        });

        await UseAsync(async users =>
        {
            var user = (await users.FindByIdAsync("u1"))!;
            Assert.Equal(key, await users.GetAuthenticatorKeyAsync(user));
            Assert.True((await users.RedeemTwoFactorRecoveryCodeAsync(user, codes[0])).Succeeded);
            Assert.False((await users.RedeemTwoFactorRecoveryCodeAsync(user, codes[0])).Succeeded);
            Assert.Equal(2, await users.CountRecoveryCodesAsync(user));
        });
    }

    [Fact]
    public async Task A_deleted_account_is_gone()
    {
        await UseAsync(async users => Assert.True((await users.DeleteAsync((await users.FindByIdAsync("u1"))!)).Succeeded));
        await UseAsync(async users => Assert.Null(await users.FindByIdAsync("u1")));
    }

    private Task UseAsync(Func<UserManager<IUser>, Task> use)
        => _host.InAsync("Default", services => use(services.GetRequiredService<UserManager<IUser>>()));
}
