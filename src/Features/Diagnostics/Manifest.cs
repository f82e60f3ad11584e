using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Diagnostics",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion)]

[assembly: Feature(
    Id = "OrchardCore.Diagnostics",
    Name = "Diagnostics",
    Description = "Error pages in the site's theme, and safe defaults of response headers.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.HealthChecks",
    Name = "Health Checks",
    Description = "An address that tells whether the site is alive.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.ResponseCompression",
    Name = "Response Compression",
    Description = "Compresses pages and files by Brotli or gzip.",
    Category = "Performance")]

[assembly: Feature(
    Id = "OrchardCore.Security",
    Name = "Security",
    Description = "Response headers that make browsers careful, by settings of the site.",
    Category = "Security")]
