using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Users;
using Sapling.Users.TwoFactor;

namespace OrchardSite.Features.Tests.Users.TwoFactor;

public sealed class TwoFactorGateTests
{
    [Theory]
    [InlineData("/Admin", "/t/TwoFactorAuthentication/App?returnUrl=%2Ft%2FAdmin%3Fa%3D1")]
    [InlineData("/", "/t/TwoFactorAuthentication/App?returnUrl=%2Ft%2F%3Fa%3D1")]
    [InlineData("/media/anh.jpg", "/t/TwoFactorAuthentication/App?returnUrl=%2Ft%2Fmedia%2Fanh.jpg%3Fa%3D1")]
    [InlineData("/TwoFactorAuthenticationX", "/t/TwoFactorAuthentication/App?returnUrl=%2Ft%2FTwoFactorAuthenticationX%3Fa%3D1")]
    [InlineData("/Admin/TwoFactorAuthentication", "/t/TwoFactorAuthentication/App?returnUrl=%2Ft%2FAdmin%2FTwoFactorAuthentication%3Fa%3D1")]
    [InlineData("/TwoFactorAuthentication", null)]
    [InlineData("/twofactorauthentication/app", null)]
    [InlineData("/TwoFactorAuthentication/Begin", null)]
    [InlineData("/Users/LogOff", null)]
    [InlineData("/Admin/Language/Choose", null)]
    public async Task Who_has_to_set_it_up_gets_there_from_everywhere(string path, string? location)
    {
        var (passed, response) = await AskAsync("GET", path, "required");

        Assert.Equal(location is null, passed);
        Assert.Equal(location, response.Headers.Location.Count == 0 ? null : response.Headers.Location.ToString());
        Assert.True(passed || response.Headers.CacheControl == "no-store");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PROPFIND")]
    public async Task And_changes_nothing_meanwhile(string method)
    {
        var (passed, response) = await AskAsync(method, "/Admin/Contents", "required");

        Assert.False(passed);
        Assert.Equal(StatusCodes.Status403Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Everybody_else_passes(bool signedIn, bool claim) => Assert.True((await AskAsync("GET", "/Admin", claim ? "required" : null, signedIn)).Passed);

    private static async Task<(bool Passed, HttpResponse Response)> AskAsync(string method, string path, string? claim, bool signedIn = true)
    {
        var passed = false;
        var gate = new TwoFactorGate(Pass, Options.Create(new UserOptions()), Options.Create(new AdminOptions()));
        var claims = claim is null ? [] : new[] { new Claim(UserConstants.TwoFactorAuthenticationClaimType, claim) };
        var context = new DefaultHttpContext
        {
            Request = { Method = method, PathBase = "/t", Path = path, QueryString = new QueryString("?a=1") },
            User = new ClaimsPrincipal(new ClaimsIdentity(claims, signedIn ? "x" : null)),
        };
        await gate.InvokeAsync(context);
        return (passed, context.Response);

        Task Pass(HttpContext _)
        {
            passed = true;
            return Task.CompletedTask;
        }
    }
}
