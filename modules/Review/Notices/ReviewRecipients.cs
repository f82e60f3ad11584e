using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Agency.Review.Notices;

/// <summary>The mail addresses of those whom an item waits for. Closed accounts and those without an address are left out.</summary>
internal sealed class ReviewRecipients(UserManager<IUser> users, IRoleService roles, IAuthorizationService authorization, IOptions<IdentityOptions> identity)
{
    /// <summary>
    /// All who have a role that may review, except whoever submitted. Administrators may do everything: they are told when they
    /// have such a role besides.
    /// </summary>
    public async Task<List<string>> ReviewersAsync(string? submitter)
    {
        var found = new List<IUser?>();

        foreach (var role in await roles.GetRolesAsync())
        {
            if (!await roles.IsSystemRoleAsync(role.RoleName) && await MayReviewAsync(role.RoleName))
            {
                found.AddRange(await users.GetUsersInRoleAsync(role.RoleName));
            }
        }

        return Addresses(found.Where(user => user?.UserName != submitter));
    }

    /// <summary>Whoever submitted the item, and whose it is.</summary>
    public async Task<List<string>> WritersAsync(string? submitter, string? ownerId) => Addresses(
    [
        string.IsNullOrEmpty(submitter) ? null : await users.FindByNameAsync(submitter),
        string.IsNullOrEmpty(ownerId) ? null : await users.FindByIdAsync(ownerId),
    ]);

    private Task<bool> MayReviewAsync(string role) => authorization.AuthorizeAsync(
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(identity.Value.ClaimsIdentity.RoleClaimType, role)], nameof(ReviewRecipients))),
        ReviewPermissions.ReviewContent);

    private static List<string> Addresses(IEnumerable<IUser?> people) =>
        [.. people.OfType<User>().Where(user => user.IsEnabled && !string.IsNullOrWhiteSpace(user.Email)).Select(user => user.Email).Distinct(StringComparer.OrdinalIgnoreCase)];
}
