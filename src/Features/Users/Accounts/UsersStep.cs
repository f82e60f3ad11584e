using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Accounts;

/// <summary>The step <c>Users</c>: brings accounts with the hashes of their passwords; a known user id is brought up to date.</summary>
internal sealed class UsersStep(UserManager<IUser> users, IStringLocalizer<UsersStep> S) : NamedRecipeStepHandler("Users")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<Model>(JOptions.Default);
        foreach (var wanted in step?.Users ?? [])
        {
            if (string.IsNullOrWhiteSpace(wanted.UserName))
            {
                context.Errors.Add(S["A user has no UserName."]);
                return;
            }

            var known = string.IsNullOrEmpty(wanted.UserId) ? null : (User?)await users.FindByIdAsync(wanted.UserId);
            var user = known ?? new User();
            Copy(wanted, user);

            var result = known is null ? await users.CreateAsync(user) : await users.UpdateAsync(user);
            foreach (var error in result.Errors)
            {
                context.Errors.Add(S["User '{0}': {1}", wanted.UserName, error.Description]);
            }

            if (context.Errors.Count > 0)
            {
                return;
            }
        }
    }

    private static void Copy(UserModel from, User to)
    {
        to.UserId = string.IsNullOrEmpty(from.UserId) ? to.UserId : from.UserId;
        to.UserName = from.UserName!;
        to.Email = from.Email!;
        to.PasswordHash = from.PasswordHash!;
        to.EmailConfirmed = from.EmailConfirmed;
        to.IsEnabled = from.IsEnabled;
        to.SecurityStamp = from.SecurityStamp ?? Guid.NewGuid().ToString("N");
        to.ResetToken = from.ResetToken!;
        to.AccessFailedCount = from.AccessFailedCount;
        to.IsLockoutEnabled = from.IsLockoutEnabled;
        to.TwoFactorEnabled = from.TwoFactorEnabled;
        to.PhoneNumber = from.PhoneNumber!;
        to.PhoneNumberConfirmed = from.PhoneNumberConfirmed;
        to.RoleNames = from.RoleNames ?? [];
    }

    private sealed class Model
    {
        public UserModel[]? Users { get; set; }
    }

    private sealed class UserModel
    {
        public string? UserId { get; set; }

        public string? UserName { get; set; }

        public string? Email { get; set; }

        public string? PasswordHash { get; set; }

        public bool EmailConfirmed { get; set; }

        public bool IsEnabled { get; set; } = true;

        public string? SecurityStamp { get; set; }

        public string? ResetToken { get; set; }

        public int AccessFailedCount { get; set; }

        public bool IsLockoutEnabled { get; set; } = true;

        public bool TwoFactorEnabled { get; set; }

        public string? PhoneNumber { get; set; }

        public bool PhoneNumberConfirmed { get; set; }

        public List<string>? RoleNames { get; set; }
    }
}
