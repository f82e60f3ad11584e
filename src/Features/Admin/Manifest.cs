using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Admin",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Description = "The editors' side of the site: home, menu, lists, language.",
    Category = "Infrastructure")]
