using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Features.Tests.Tenants;
using Sapling.Users.TwoFactor;

namespace OrchardSite.Features.Tests.Users.TwoFactor;

public sealed class TwoFactorRulesTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Theory]
    [InlineData(false, false, "Biên tập", "Biên tập", false)]
    [InlineData(true, false, "", "", true)]
    [InlineData(true, true, "Biên tập", "", true)]
    [InlineData(false, true, "Biên tập", "Biên tập", true)]
    [InlineData(false, true, "BIÊN TẬP", "Biên tập", true)]
    [InlineData(false, true, "Biên tập", "Khác,Biên tập", true)]
    [InlineData(false, true, "Biên tập", "Khác", false)]
    [InlineData(false, true, "Biên tập", "", false)]
    [InlineData(false, true, "", "Biên tập", false)]
    public Task It_is_required_of_all_or_of_the_chosen_roles(bool ofAll, bool ofSome, string chosen, string held, bool required) => site.Host.InAsync("Default", async services =>
    {
        await RequireAsync(services, ofAll, ofSome, chosen);
        var user = new User { UserName = "x", RoleNames = [.. held.Split(',', StringSplitOptions.RemoveEmptyEntries)] };

        Assert.Equal(required, await services.GetRequiredService<ITwoFactorAuthenticationHandlerCoordinator>().IsRequiredAsync(user));
        await RequireAsync(services, false, false, "");
    });

    [Theory]
    [InlineData("", false)]
    [InlineData("no", false)]
    [InlineData("no yes", true)]
    [InlineData("yes no", true)]
    public async Task One_who_requires_it_is_enough(string handlers, bool required)
        => Assert.Equal(required, await new TwoFactorCoordinator(handlers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Says(word == "yes"))).IsRequiredAsync(new User()));

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public async Task Those_are_marked_who_have_it_before_them(bool required, bool enabled, bool marked)
    {
        var name = $"dau-{required}-{enabled}";
        await site.AddAsync(name);
        await site.Host.InAsync("Default", async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var user = (await users.FindByIdAsync(name))!;
            await users.SetTwoFactorEnabledAsync(user, enabled);
            var claims = new ClaimsIdentity();
            await new TwoFactorClaim(users, new TwoFactorCoordinator([new Says(required)])).GenerateAsync(user, claims);

            Assert.Equal(marked, claims.HasClaim(claim => claim.Type == UserConstants.TwoFactorAuthenticationClaimType));
        });
    }

    [Fact]
    public async Task A_rule_made_now_holds_for_who_is_inside()
    {
        await site.AddAsync("o-trong", AccountSite.Staff);
        await site.Host.InAsync("Default", async services =>
        {
            var accounts = services.GetRequiredService<IUserService>();
            await RequireAsync(services, false, true, AccountSite.Staff);
            var principal = await accounts.CreatePrincipalAsync(await accounts.GetUserByUniqueIdAsync("o-trong"));
            await RequireAsync(services, false, false, "");

            Assert.True(principal.HasClaim(UserConstants.TwoFactorAuthenticationClaimType, "required"));
        });
    }

    private static async Task RequireAsync(IServiceProvider services, bool ofAll, bool ofSome, string roles)
    {
        var sites = services.GetRequiredService<ISiteService>();
        var settings = await sites.LoadSiteSettingsAsync();
        settings.Alter<TwoFactorLoginSettings>(rules => rules.RequireTwoFactorAuthentication = ofAll);
        settings.Alter<RoleLoginSettings>(rules =>
        {
            rules.RequireTwoFactorAuthenticationForSpecificRoles = ofSome;
            rules.Roles = roles.Split(',', StringSplitOptions.RemoveEmptyEntries);
        });
        await sites.UpdateSiteSettingsAsync(settings);
    }

    private sealed class Says(bool required) : ITwoFactorAuthenticationHandler
    {
        public Task<bool> IsRequiredAsync(IUser user) => Task.FromResult(required);
    }
}
