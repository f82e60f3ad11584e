using QRCoder;

namespace Sapling.Users.TwoFactor;

/// <summary>The secret of an authenticator app, as the app and people take it.</summary>
internal static class AppKey
{
    // An app shows no more, and a picture holds only so much.
    private const int LongestName = 60;

    /// <summary>The address that the app opens; https://github.com/google/google-authenticator/wiki/Key-Uri-Format.</summary>
    public static string Address(string? site, string user, string key)
    {
        var issuer = Name(string.IsNullOrWhiteSpace(site) ? "OrchardSite" : site);
        return $"otpauth://totp/{issuer}:{Name(user)}?secret={key}&issuer={issuer}&digits=6";
    }

    /// <summary>The address as a QR code in SVG.</summary>
    public static string Picture(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>The key in groups of four, to type it.</summary>
    public static string InFours(string key) => string.Join(' ', key.Chunk(4).Select(four => new string(four)));

    private static string Name(string text) => Uri.EscapeDataString(text.Length > LongestName ? text[..LongestName] : text);
}
