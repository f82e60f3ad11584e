using System.Globalization;

namespace Sapling.Users.Accounts;

/// <summary>What people read at the login form: Vietnamese, or English where the site's language is English.</summary>
internal static class UserTexts
{
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string Language => IsEnglish ? "en" : "vi";

    public static string WrongPassword => Choose("Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or the password is wrong.");

    public static string LockedOut => Choose("Tài khoản tạm khóa vì nhập sai nhiều lần. Hãy thử lại sau 15 phút.", "The account is locked after too many wrong passwords. Try again in 15 minutes.");

    public static string Disabled => Choose("Tài khoản này đã bị ngừng sử dụng. Hãy liên hệ người quản trị.", "This account has been disabled. Ask your administrator.");

    public static string Required(string vietnamese, string english) => Choose($"Hãy nhập {vietnamese}.", $"Enter the {english}.");

    public static string Choose(string vietnamese, string english) => IsEnglish ? english : vietnamese;
}
