using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "OrchardCore.Media",
    Name = "Media",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion)]

[assembly: Feature(
    Id = "OrchardCore.Media",
    Name = "Media",
    Description = "Stores files, serves them, shows pictures in other sizes, and gives content the Media field.",
    Dependencies = ["OrchardCore.ContentTypes"],
    Category = "Content Management")]

[assembly: Feature(
    Id = "OrchardCore.Media.Slugify",
    Name = "Media Slugify",
    Description = "Gives uploaded files and new folders names that need no escaping in URLs.",
    Dependencies = ["OrchardCore.Media"],
    Category = "Content Management")]
