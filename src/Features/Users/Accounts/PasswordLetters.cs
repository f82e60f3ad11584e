using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace Sapling.Users.Accounts;

/// <summary>What a password needs, with letters of any alphabet: Đ is a capital letter.</summary>
internal sealed class PasswordLetters(IdentityErrorDescriber errors) : PasswordValidator<IUser>(errors)
{
    public override bool IsUpper(char c) => char.IsUpper(c);

    public override bool IsLower(char c) => char.IsLower(c);
}
