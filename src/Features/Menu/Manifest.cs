using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "OrchardCore.Menu",
    Name = "Menu",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion)]

[assembly: Feature(
    Id = "OrchardCore.Menu",
    Name = "Menu",
    Description = "Menus that editors make of links and content.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias"],
    Category = "Navigation")]

[assembly: Feature(
    Id = "OrchardCore.Navigation",
    Name = "Navigation",
    Description = "Menus that modules build, and pagers. They are part of every site; the feature is here for recipes that name it.",
    Category = "Navigation")]
