using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Users",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Category = "Security")]

[assembly: Feature(
    Id = "OrchardCore.Users",
    Name = "Users",
    Description = "Accounts: signing in and out, lockout, roles of users.",
    Category = "Security",
    Dependencies = ["OrchardCore.Roles"])]

[assembly: Feature(
    Id = "OrchardCore.Roles",
    Name = "Roles",
    Description = "Roles and the permissions they hold.",
    Category = "Security")]

[assembly: Feature(
    Id = "OrchardCore.Users.ResetPassword",
    Name = "Users Reset Password",
    Description = "A new password by a link in a mail, for those who forgot theirs.",
    Category = "Security",
    Dependencies = ["OrchardCore.Users", "OrchardCore.Email"])]

[assembly: Feature(
    Id = "OrchardCore.Users.2FA",
    Name = "Users Two-Factor Authentication Services",
    Description = "A second step of signing in, which can be required of all users or of roles.",
    Category = "Security",
    Dependencies = ["OrchardCore.Users"])]

[assembly: Feature(
    Id = "OrchardCore.Users.2FA.AuthenticatorApp",
    Name = "Two-Factor Authenticator App Method",
    Description = "The second step by a code of an authenticator app, with recovery codes.",
    Category = "Security",
    Dependencies = ["OrchardCore.Users.2FA"])]
