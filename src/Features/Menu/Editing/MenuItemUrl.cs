namespace Sapling.Menu.Editing;

/// <summary>Says what is wrong with the address of a menu item, or nothing.</summary>
internal static class MenuItemUrl
{
    public static string? Problem(string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return null;
        }

        url = url.Trim();
        if (url[0] is '/' or '#' or '?' or '~' || !url.Contains(':', StringComparison.Ordinal))
        {
            return url.Any(char.IsWhiteSpace) ? "Địa chỉ không được có khoảng trắng. / The address must have no spaces." : null;
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel"
            ? null
            : "Địa chỉ phải bắt đầu bằng ~/, /, http://, https://, mailto: hoặc tel:. / The address must start with ~/, /, http://, https://, mailto: or tel:.";
    }
}
