using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Sapling.Admin.Language;

/// <summary>The languages an editor can work in. They are not the site's languages: readers of a Vietnamese site never meet English.</summary>
internal static class AdminLanguage
{
    public const string CookieName = "admin_language";

    public static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>English texts with days and numbers in the order that Vietnamese readers expect.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static CultureInfo Of(HttpRequest request) =>
        request.Cookies.TryGetValue(CookieName, out var name) && name == "en" ? English : Vietnamese;

    public static bool IsKnown(string? name) => name is "vi" or "en";
}
