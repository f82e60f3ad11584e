using Microsoft.Extensions.Localization;

namespace Sapling.Menu.Editing;

/// <summary>Says what is wrong with the address of a menu item, or nothing.</summary>
internal static class MenuItemUrl
{
    public static string? Problem(string? url, IStringLocalizer S)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return null;
        }

        url = url.Trim();
        if (url[0] is '/' or '#' or '?' or '~' || !url.Contains(':', StringComparison.Ordinal))
        {
            return url.Any(char.IsWhiteSpace) ? (string?)S["The address must have no spaces. Write %20 for a space."] : null;
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel"
            ? null
            : (string?)S["The address must start with ~/, /, http://, https://, mailto: or tel:."];
    }
}
