using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

[assembly: Theme(
    Id = "TheAdmin",
    Name = "The Admin",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Description = "The theme of the admin: layout, menu, forms, lists; usable from 360 pixels and by keyboard.",
    Dependencies = ["OrchardCore.Admin"],
    Tags = ["Admin"])]
