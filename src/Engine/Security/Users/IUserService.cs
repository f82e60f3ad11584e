using System.Security.Claims;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Accounts as the rest of the site uses them. Contract: Orchard Core 3.0.</summary>
/// <remarks>Errors go to <c>reportError</c> by the name of the field that is wrong and a text for people.</remarks>
public interface IUserService
{
    Task<IUser> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError);

    Task<IUser> CreateUserAsync(IUser user, string password, Action<string, string> reportError);

    Task<IUser> RegisterAsync(RegisterUserForm model, Action<string, string> reportError);

    Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError);

    Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError);

    Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError);

    Task<IUser> GetAuthenticatedUserAsync(ClaimsPrincipal principal);

    Task<IUser> GetUserAsync(string usernameOrEmail);

    Task<IUser> GetUserByUniqueIdAsync(string userId);

    Task<IUser> GetForgotPasswordUserAsync(string userId);

    Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user);

    Task<bool> DisableAsync(IUser user);

    Task<bool> EnableAsync(IUser user);
}
