using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;

namespace OrchardSite.Features.Tests.Users.Accounts;

public sealed class PasswordLettersTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Theory]
    [InlineData("Đồng-bào-2026", "")]
    [InlineData("ĐỒNG-BÀO-ệ1", "")]
    [InlineData("Mật-khẩu-2026", "")]
    [InlineData("đồng-bào-2026", "PasswordRequiresUpper")]
    [InlineData("ĐỒNG-BÀO-2026", "PasswordRequiresLower")]
    [InlineData("Đồng-bào-mới", "PasswordRequiresDigit")]
    [InlineData("Dongbao2026", "PasswordRequiresNonAlphanumeric")]
    [InlineData("Đ-1a", "PasswordTooShort")]
    [InlineData("", "PasswordTooShort PasswordRequiresNonAlphanumeric PasswordRequiresDigit PasswordRequiresLower PasswordRequiresUpper PasswordRequiresUniqueChars")]
    public Task A_password_needs_letters_of_any_alphabet_a_digit_and_a_sign(string password, string refusals) => site.InAsync(async users =>
    {
        var name = Guid.NewGuid().ToString("N");
        var result = await users.CreateAsync(new User { UserName = name, Email = name + "@x.vn" }, password);

        Assert.Equal(refusals.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), result.Errors.Select(error => error.Code).Order());
    });

    [Fact]
    public Task A_password_that_is_typed_in_another_composition_is_the_same() => site.InAsync(async users =>
    {
        var user = new User { UserName = "tổ-hợp", Email = "th@x.vn" };
        await users.CreateAsync(user, "Đồng-bào-2026".Normalize(System.Text.NormalizationForm.FormD));

        Assert.True(await users.CheckPasswordAsync(user, "Đồng-bào-2026"));
        Assert.False(await users.CheckPasswordAsync(user, "Dong-bao-2026"));
        Assert.False(await users.CheckPasswordAsync(user, "Đồng-bào-2026 "));
        Assert.False(await users.CheckPasswordAsync(user, "\uFFFE"));
    });
}
