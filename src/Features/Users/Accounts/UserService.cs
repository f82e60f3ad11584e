using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Sapling.Users.Login;

namespace Sapling.Users.Accounts;

internal sealed class UserService(
    UserManager<IUser> users,
    SignInManager<IUser> signIn,
    IPasswordHasher<IUser> hasher,
    IEnumerable<IUserEventHandler> handlers,
    Lockouts lockouts,
    UnknownNames unknownNames,
    IStringLocalizer<UserService> localizer,
    IOptions<IdentityOptions> options) : IUserService
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IUser> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError)
    {
        var user = await GetUserAsync(usernameOrEmail) as User;
        if (user is null)
        {
            reportError("", await RefuseUnknownAsync(usernameOrEmail, password));
            return null!;
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password ?? "", lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            reportError("", await lockouts.SayAsync(user));
            return null!;
        }

        if (!result.Succeeded)
        {
            reportError("", S["The user name or the password is wrong."]);
            return null!;
        }

        if (!user.IsEnabled)
        {
            reportError("", S["This account has been disabled. Ask your administrator."]);
            return null!;
        }

        return user;
    }

    public async Task<IUser> CreateUserAsync(IUser user, string password, Action<string, string> reportError)
    {
        var result = user is User { PasswordHash: { Length: > 0 } } && string.IsNullOrEmpty(password)
            ? await users.CreateAsync(user)
            : await users.CreateAsync(user, password);

        return Report(result, reportError) ? user : null!;
    }

    public async Task<IUser> RegisterAsync(RegisterUserForm model, Action<string, string> reportError)
        => await CreateUserAsync(new User { UserName = model.UserName, Email = model.Email, IsEnabled = true }, model.Password, reportError);

    public async Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError)
        => Report(await users.SetEmailAsync(user, newEmail), reportError);

    public async Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError)
        => Report(await users.ChangePasswordAsync(user, currentPassword, newPassword), reportError);

    public async Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError)
    {
        if (await GetUserAsync(usernameOrEmail) is not { } user)
        {
            reportError("ResetToken", users.ErrorDescriber.InvalidToken().Description);
            return false;
        }

        string token;
        try
        {
            token = Encoding.UTF8.GetString(Convert.FromBase64String(resetToken));
        }
        catch (FormatException)
        {
            token = resetToken;
        }

        return Report(await users.ResetPasswordAsync(user, token, newPassword), reportError);
    }

    public async Task<IUser> GetAuthenticatedUserAsync(ClaimsPrincipal principal)
        => principal?.Identity?.IsAuthenticated == true ? (await users.GetUserAsync(principal))! : null!;

    public async Task<IUser> GetUserAsync(string usernameOrEmail)
    {
        if (string.IsNullOrWhiteSpace(usernameOrEmail))
        {
            return null!;
        }

        var user = await users.FindByNameAsync(usernameOrEmail.Trim());
        return (user is null && options.Value.User.RequireUniqueEmail ? await users.FindByEmailAsync(usernameOrEmail.Trim()) : user)!;
    }

    public async Task<IUser> GetUserByUniqueIdAsync(string userId) => (await users.FindByIdAsync(userId))!;

    public async Task<IUser> GetForgotPasswordUserAsync(string userId)
    {
        if (await GetUserAsync(userId) is not User user)
        {
            return null!;
        }

        user.ResetToken = Convert.ToBase64String(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(user)));
        return user;
    }

    public Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user) => signIn.CreateUserPrincipalAsync(user);

    public async Task<bool> DisableAsync(IUser user)
    {
        if (user is not User { IsEnabled: true } account)
        {
            return false;
        }

        account.IsEnabled = false;

        // Sessions that are open end at their next check.
        await users.UpdateSecurityStampAsync(account);
        foreach (var handler in handlers)
        {
            await handler.DisabledAsync(new UserContext(user));
        }

        return true;
    }

    public async Task<bool> EnableAsync(IUser user)
    {
        if (user is not User { IsEnabled: false } account)
        {
            return false;
        }

        account.IsEnabled = true;
        await users.UpdateAsync(account);
        foreach (var handler in handlers)
        {
            await handler.EnabledAsync(new UserContext(user));
        }

        return true;
    }

    // Neither the words nor the time tell which accounts exist.
    private async Task<string> RefuseUnknownAsync(string name, string? password)
    {
        var unknown = users.NormalizeName(name?.Trim()) ?? "";
        var lockedUntil = unknownNames.LockedUntil(unknown);
        if (lockedUntil is null)
        {
            hasher.HashPassword(new User(), password ?? "");
            lockedUntil = unknownNames.Fail(unknown);
        }

        return lockedUntil is null ? S["The user name or the password is wrong."] : await lockouts.SayAsync(lockedUntil);
    }

    private static bool Report(IdentityResult result, Action<string, string> reportError)
    {
        foreach (var error in result.Errors)
        {
            reportError(FieldOf(error.Code), error.Description);
        }

        return result.Succeeded;
    }

    private static string FieldOf(string code) => code switch
    {
        "InvalidUserName" or "DuplicateUserName" => "UserName",
        "InvalidEmail" or "DuplicateEmail" => "Email",
        "PasswordMismatch" => "CurrentPassword",
        _ when code.StartsWith("Password", StringComparison.Ordinal) => "Password",
        "InvalidToken" => "ResetToken",
        _ => "",
    };
}
