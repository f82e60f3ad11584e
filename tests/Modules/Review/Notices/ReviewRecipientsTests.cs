using System.Security.Claims;
using Agency.Review.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Modules.Tests.Review.Notices;

public sealed class ReviewRecipientsTests
{
    private readonly List<User> _users =
    [
        Person("lan", "Cộng tác viên"),
        Person("minh", "Biên tập viên"),
        Person("hoa", "Lãnh đạo duyệt", "Biên tập viên"),
        Person("quản trị", "Administrator"),
    ];

    [Fact]
    public async Task Reviewers_AreThoseWhoseRolesMayReview_OnceEach_WithoutAdministrators() =>
        Assert.Equal(["hoa@x.vn", "minh@x.vn"], (await Recipients().ReviewersAsync("lan")).Order());

    [Fact]
    public async Task WhoeverSubmitted_IsNotToldOfIt() => Assert.Equal(["hoa@x.vn"], await Recipients().ReviewersAsync("minh"));

    [Fact]
    public async Task ClosedAccounts_AndThoseWithoutAnAddress_AreLeftOut()
    {
        _users[1].IsEnabled = false;
        _users[2].Email = " ";

        Assert.Empty(await Recipients().ReviewersAsync("lan"));
    }

    [Fact]
    public async Task Writers_AreWhoSubmittedAndWhoseItIs_OnceEach()
    {
        Assert.Equal(["lan@x.vn", "minh@x.vn"], await Recipients().WritersAsync("lan", "minh"));
        Assert.Equal(["lan@x.vn"], await Recipients().WritersAsync("lan", "lan"));
        Assert.Equal(["lan@x.vn"], await Recipients().WritersAsync(null, "lan"));
        Assert.Empty(await Recipients().WritersAsync("đã xóa", null));
    }

    private ReviewRecipients Recipients()
    {
        var options = Options.Create(new IdentityOptions());
        var users = new UserManager<IUser>(
            Answers<IUserRoleStore<IUser>>.With((method, arguments) => method.Name switch
            {
                "GetUsersInRoleAsync" => Task.FromResult<IList<IUser>>([.. _users.Where(user => user.RoleNames.Contains((string)arguments[0]!, StringComparer.OrdinalIgnoreCase))]),
                "FindByNameAsync" => Task.FromResult<IUser?>(_users.Find(user => string.Equals(user.UserName, (string)arguments[0]!, StringComparison.OrdinalIgnoreCase))),
                "FindByIdAsync" => Task.FromResult<IUser?>(_users.Find(user => user.UserId == (string)arguments[0]!)),
                _ => null,
            }),
            options, null!, null!, null!, new UpperInvariantLookupNormalizer(), null!, null!, null!);
        var roles = Answers<IRoleService>.With((method, arguments) => method.Name switch
        {
            "GetRolesAsync" => Task.FromResult<IEnumerable<IRole>>([.. new[] { "Cộng tác viên", "Biên tập viên", "Lãnh đạo duyệt", "Administrator" }.Select(name => new Role { RoleName = name })]),
            "IsSystemRoleAsync" => new ValueTask<bool>((string)arguments[0]! == "Administrator"),
            _ => null,
        });

        return new ReviewRecipients(users, roles, new RolesDecide(), options);
    }

    private static User Person(string name, params string[] roles) => new() { UserId = name, UserName = name, Email = name + "@x.vn", IsEnabled = true, RoleNames = [.. roles] };

    /// <summary>Everybody but the writers may review, administrators too.</summary>
    private sealed class RolesDecide : IAuthorizationService
    {
        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
            Task.FromResult(user.HasClaim(ClaimTypes.Role, "Cộng tác viên") ? AuthorizationResult.Failed() : AuthorizationResult.Success());

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => throw new NotSupportedException();
    }
}
