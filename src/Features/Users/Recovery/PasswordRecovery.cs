using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Users.Recovery;

/// <summary>The mail by which somebody who forgot a password chooses a new one.</summary>
internal sealed class PasswordRecovery(
    UserManager<IUser> users,
    IUserService accounts,
    IEmailService post,
    IEmailProviderResolver providers,
    ISiteService sites,
    IStringLocalizer<PasswordRecovery> localizer,
    ILogger<PasswordRecovery> logger)
{
    /// <summary>How long the link in the mail can be used.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromHours(2);

    private readonly IStringLocalizer S = localizer;

    /// <returns>False while the site cannot send mail.</returns>
    public async Task<bool> IsPossibleAsync() => await providers.GetAsync() is not null;

    /// <summary>Sends the link to the account's address. An account that does not exist, is disabled or has no address gets none, and nobody is told so.</summary>
    /// <param name="userNameOrEmail">What was typed.</param>
    /// <param name="siteAddress">Where the site is reached, for the link.</param>
    /// <param name="language">The language of the page it was asked on.</param>
    public async Task SendAsync(string userNameOrEmail, string siteAddress, CultureInfo language)
    {
        if (await accounts.GetUserAsync(userNameOrEmail) is not User { IsEnabled: true, Email.Length: > 0 } user)
        {
            return;
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(user)));
        var link = $"{siteAddress.TrimEnd('/')}/ResetPassword?user={Uri.EscapeDataString(user.UserId)}&code={token}";
        var site = (await sites.GetSiteSettingsAsync()).SiteName;
        string[] lines =
        [
            S["Hello {0},", user.UserName],
            S["Somebody asked for a new password for your account at {0}. To choose one, open this link within 2 hours:", site],
            link,
            S["If it was not you, do nothing: your password stays as it is."],
        ];
        var html = string.Concat(lines.Select(line => line == link
            ? $"<p><a href=\"{HtmlEncoder.Default.Encode(link)}\">{HtmlEncoder.Default.Encode(link)}</a></p>"
            : $"<p>{HtmlEncoder.Default.Encode(line)}</p>"));

        var result = await post.SendAsync(user.Email, S["New password at {0}", site], html, string.Join("\n\n", lines));
        if (result.Succeeded)
        {
            logger.LogInformation("A link for a new password was sent to user {UserId}.", user.UserId);
        }
    }

    /// <returns>The token of a link, or null when the link was cut or changed.</returns>
    public static string? Token(string? code)
    {
        try
        {
            return string.IsNullOrEmpty(code) ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
