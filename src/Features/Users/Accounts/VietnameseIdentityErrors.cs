using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Sapling.Users.Accounts;

/// <summary>What is wrong with an account or a password, in Vietnamese unless the site is in English.</summary>
internal sealed class VietnameseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(base.DefaultError(), "Có lỗi không rõ nguyên nhân.");

    public override IdentityError ConcurrencyFailure() => Say(base.ConcurrencyFailure(), "Tài khoản vừa được người khác sửa. Hãy mở lại rồi sửa.");

    public override IdentityError PasswordMismatch() => Say(base.PasswordMismatch(), "Mật khẩu không đúng.");

    public override IdentityError InvalidToken() => Say(base.InvalidToken(), "Mã không đúng hoặc đã hết hạn.");

    public override IdentityError InvalidUserName(string? userName) => Say(base.InvalidUserName(userName), $"Tên đăng nhập '{userName}' không hợp lệ.");

    public override IdentityError InvalidEmail(string? email) => Say(base.InvalidEmail(email), $"Địa chỉ thư '{email}' không hợp lệ.");

    public override IdentityError DuplicateUserName(string userName) => Say(base.DuplicateUserName(userName), $"Tên đăng nhập '{userName}' đã có người dùng.");

    public override IdentityError DuplicateEmail(string email) => Say(base.DuplicateEmail(email), $"Địa chỉ thư '{email}' đã có người dùng.");

    public override IdentityError InvalidRoleName(string? role) => Say(base.InvalidRoleName(role), $"Tên vai trò '{role}' không hợp lệ.");

    public override IdentityError DuplicateRoleName(string role) => Say(base.DuplicateRoleName(role), $"Đã có vai trò '{role}'.");

    public override IdentityError UserAlreadyInRole(string role) => Say(base.UserAlreadyInRole(role), $"Tài khoản đã có vai trò '{role}'.");

    public override IdentityError UserNotInRole(string role) => Say(base.UserNotInRole(role), $"Tài khoản không có vai trò '{role}'.");

    public override IdentityError RecoveryCodeRedemptionFailed() => Say(base.RecoveryCodeRedemptionFailed(), "Mã dự phòng không đúng hoặc đã được dùng.");

    public override IdentityError LoginAlreadyAssociated() => Say(base.LoginAlreadyAssociated(), "Cách đăng nhập này đã gắn với một tài khoản.");

    public override IdentityError UserAlreadyHasPassword() => Say(base.UserAlreadyHasPassword(), "Tài khoản đã có mật khẩu.");

    public override IdentityError UserLockoutNotEnabled() => Say(base.UserLockoutNotEnabled(), "Tài khoản này không bị tạm khóa khi nhập sai.");

    public override IdentityError PasswordTooShort(int length) => Say(base.PasswordTooShort(length), $"Mật khẩu cần ít nhất {length} ký tự.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(base.PasswordRequiresUniqueChars(uniqueChars), $"Mật khẩu cần ít nhất {uniqueChars} ký tự khác nhau.");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Say(base.PasswordRequiresNonAlphanumeric(), "Mật khẩu cần ít nhất một dấu, như - hoặc +.");

    public override IdentityError PasswordRequiresDigit() => Say(base.PasswordRequiresDigit(), "Mật khẩu cần ít nhất một chữ số.");

    public override IdentityError PasswordRequiresLower() => Say(base.PasswordRequiresLower(), "Mật khẩu cần ít nhất một chữ thường.");

    public override IdentityError PasswordRequiresUpper() => Say(base.PasswordRequiresUpper(), "Mật khẩu cần ít nhất một chữ hoa.");

    private static IdentityError Say(IdentityError english, string vietnamese)
        => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : new IdentityError { Code = english.Code, Description = vietnamese };
}
