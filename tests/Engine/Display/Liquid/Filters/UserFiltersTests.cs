using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardSite.Engine.Tests.Display.Liquid.Filters;

public sealed class UserFiltersTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("ViewSecret", "ViewSecret", "true")]
    [InlineData("ViewSecret", "Other", "false")]
    [InlineData("NoSuchPermission", "NoSuchPermission", "false")]
    [InlineData("", "ViewSecret", "false")]
    public async Task HasPermission_IsOfAPermissionThatAFeatureDeclares(string asked, string granted, string expected)
    {
        _host.SignIn(granted);

        Assert.Equal(expected, await _host.RenderAsync("{{ User | has_permission: Model }}", asked));
    }

    [Fact]
    public async Task HasPermission_IsNotGrantedToAVisitor()
        => Assert.Equal("false", await _host.RenderAsync("{{ User | has_permission: 'ViewSecret' }}"));

    [Fact]
    public async Task HasPermission_IsAskedForTheItem()
    {
        _host.SignIn("ViewSecret");

        await _host.RenderAsync("{{ User | has_permission: 'ViewSecret', 'the item' }}");

        Assert.Equal("the item", ((ClaimedPermissions)_host.Scope.GetRequiredService<IAuthorizationService>()).LastResource);
    }

    [Theory]
    [InlineData("is_in_role: 'Editor'", "true")]
    [InlineData("is_in_role: 'Administrator'", "false")]
    [InlineData("is_in_role", "false")]
    [InlineData("has_claim: 'Department', 'DT'", "true")]
    [InlineData("has_claim: 'Department', 'DV'", "false")]
    [InlineData("has_claim: 'Department'", "false")]
    [InlineData("user_id", "42")]
    [InlineData("user_email", "lan@a.vn")]
    public async Task ClaimsAndRoles_AreThoseOfTheOneSignedIn(string filter, string expected)
    {
        _host.Http.User = new(new ClaimsIdentity(
            [new(ClaimTypes.Role, "Editor"), new("Department", "DT"), new(ClaimTypes.NameIdentifier, "42"), new(ClaimTypes.Email, "lan@a.vn")], "Test"));

        Assert.Equal(expected, await _host.RenderAsync("{{ User | " + filter + " }}"));
    }

    [Fact]
    public async Task Visitor_HasNoIdAndNoMail()
        => Assert.Equal("-", await _host.RenderAsync("{{ User | user_id }}-{{ User | user_email }}"));
}
