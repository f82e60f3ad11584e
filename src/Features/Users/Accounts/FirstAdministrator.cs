using OrchardCore.Abstractions.Setup;
using OrchardCore.Roles;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Users.Accounts;

/// <summary>Creates the account of whoever sets the tenant up.</summary>
internal sealed class FirstAdministrator(IUserService users, ISystemRoleProvider systemRoles) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var user = new User
        {
            UserId = Value(context, SetupConstants.AdminUserId),
            UserName = Value(context, SetupConstants.AdminUsername),
            Email = Value(context, SetupConstants.AdminEmail),
            EmailConfirmed = true,
            IsEnabled = true,
            RoleNames = [systemRoles.GetAdminRole().RoleName],
        };

        await users.CreateUserAsync(user, Value(context, SetupConstants.AdminPassword), (field, error) =>
        {
            var name = field.Length == 0 ? SetupConstants.AdminUsername : field;
            context.Errors[name] = context.Errors.TryGetValue(name, out var earlier) ? $"{earlier} {error}" : error;
        });
    }

    private static string Value(SetupContext context, string name) => context.Properties.GetValueOrDefault(name)?.ToString() ?? "";
}
