using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "OrchardCore.Taxonomies",
    Name = "Taxonomies",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion)]

[assembly: Feature(
    Id = "OrchardCore.Taxonomies",
    Name = "Taxonomies",
    Description = "Trees of terms to sort content by, with a page for each term.",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Contents", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Title"],
    Category = "Content Management")]
