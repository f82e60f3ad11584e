using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Content Types",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Description = "Definitions of content types, parts and fields: permissions and stereotypes.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]
