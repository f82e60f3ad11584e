using Microsoft.AspNetCore.Http;

namespace Sapling.Diagnostics.Errors;

/// <summary>Headers that make browsers careful. Whoever writes a response may replace them.</summary>
internal static class SafeHeaders
{
    public static void Apply(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    }
}
