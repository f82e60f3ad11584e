using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Tenants",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Tenants",
    Name = "Tenants",
    Description = "The list of the tenants of the application; stops and starts them.",
    Category = "Infrastructure",
    DefaultTenantOnly = true)]

[assembly: Feature(
    Id = "OrchardCore.Setup",
    Name = "Setup",
    Description = "The page that sets a tenant up.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.AutoSetup",
    Name = "Auto Setup",
    Description = "Sets tenants up from configuration when the application starts.",
    Category = "Infrastructure")]
