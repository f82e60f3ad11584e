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
