using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Email",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Category = "Messaging")]

[assembly: Feature(
    Id = "OrchardCore.Email",
    Name = "Email",
    Description = "Sending mail by whichever provider is set.",
    Category = "Messaging")]

[assembly: Feature(
    Id = "OrchardCore.Email.Smtp",
    Name = "SMTP Email Provider",
    Description = "Sends mail through an SMTP server, set in the admin or in the configuration.",
    Category = "Messaging",
    Dependencies = ["OrchardCore.Email"])]
