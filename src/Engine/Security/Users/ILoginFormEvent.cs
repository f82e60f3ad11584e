using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Events;

/// <summary>Told what happens at the login form; may refuse. Contract: Orchard Core 3.0.</summary>
public interface ILoginFormEvent
{
    Task LoggingInAsync(string userName, Action<string, string> reportError);

    /// <returns>An answer to give instead of showing the form, or null.</returns>
    Task<IActionResult> LoggingInAsync();

    Task LoggingInFailedAsync(string userName);

    Task LoggingInFailedAsync(IUser user);

    Task IsLockedOutAsync(IUser user);

    Task LoggedInAsync(IUser user);

    /// <returns>An answer to give instead of signing the user in, or null.</returns>
    Task<IActionResult> ValidatingLoginAsync(IUser user);
}
