using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Settings",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Settings",
    Name = "Settings",
    Description = "Settings of the site.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Themes",
    Name = "Themes",
    Description = "Choice of the themes of the site and of the editors' pages.",
    Category = "Theming",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Features",
    Name = "Features",
    Description = "Switching features on and off.",
    Category = "Infrastructure",
    IsAlwaysEnabled = true)]

[assembly: Feature(
    Id = "OrchardCore.Recipes",
    Name = "Recipes",
    Description = "Running recipes.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Scripting",
    Name = "Scripting",
    Description = "Expressions in recipes. Always there; the feature exists so that recipes may enable it.",
    Category = "Infrastructure")]
