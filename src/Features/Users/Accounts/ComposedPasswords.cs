using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using Sapling.Data.Stores;

namespace Sapling.Users.Accounts;

/// <summary>Hashes passwords in their composed form: keyboards write the same Vietnamese letter in different ways.</summary>
internal sealed class ComposedPasswords(IOptions<PasswordHasherOptions> options) : PasswordHasher<IUser>(options)
{
    public override string HashPassword(IUser user, string password) => base.HashPassword(user, password.Composed());

    public override PasswordVerificationResult VerifyHashedPassword(IUser user, string hashedPassword, string providedPassword)
        => base.VerifyHashedPassword(user, hashedPassword, providedPassword.Composed());
}
