using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Localization",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion)]

[assembly: Feature(
    Id = "OrchardCore.Localization",
    Name = "Localization",
    Description = "The languages of the site, and translations of its texts from .po files.",
    Category = "Internationalization",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Localization.ContentLanguageHeader",
    Name = "Content Language Header",
    Description = "Tells the language of a page in the Content-Language header.",
    Category = "Internationalization",
    Dependencies = ["OrchardCore.Localization"])]
