using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "OrchardCore.ContentFields",
    Name = "Content Fields",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion)]

[assembly: Feature(
    Id = "OrchardCore.ContentFields",
    Name = "Content Fields",
    Description = "Fields for content: text, HTML, numbers, dates, links, choices, other content and users.",
    Dependencies = ["OrchardCore.ContentTypes"],
    Category = "Content Management")]
