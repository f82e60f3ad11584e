using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Content Types",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Description = "Designer of content types, their parts and fields.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Admin"])]
