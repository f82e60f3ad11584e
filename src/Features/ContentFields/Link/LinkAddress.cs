namespace Sapling.ContentFields.Link;

/// <summary>Addresses that a link may lead to: never one that runs script.</summary>
internal static class LinkAddress
{
    private static readonly HashSet<string> _schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel", "ftp", "ftps", "sms" };

    public static bool IsSafe(string address)
    {
        // Browsers drop these before they look for a scheme.
        if (address.Any(c => char.IsControl(c)))
        {
            return false;
        }

        var trimmed = address.Trim();
        var colon = trimmed.IndexOf(':');
        var end = trimmed.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (end >= 0 && end < colon)
            ? Uri.TryCreate(trimmed.StartsWith("~/", StringComparison.Ordinal) ? trimmed[1..] : trimmed, UriKind.RelativeOrAbsolute, out _)
            : _schemes.Contains(trimmed[..colon]) && Uri.TryCreate(trimmed, UriKind.Absolute, out _);
    }
}
