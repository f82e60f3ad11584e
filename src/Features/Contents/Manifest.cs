using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Contents",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Category = "Content Management")]

[assembly: Feature(
    Id = "OrchardCore.Contents",
    Name = "Contents",
    Description = "Content items: displaying, permissions, the Content recipe step.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Liquid"])]

[assembly: Feature(
    Id = "OrchardCore.Liquid",
    Name = "Liquid",
    Description = "Liquid templates.",
    Category = "Content Management")]

[assembly: Feature(
    Id = "OrchardCore.Title",
    Name = "Title",
    Description = "The title of content items.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.Autoroute",
    Name = "Autoroute",
    Description = "Readable paths of content items.",
    Category = "Navigation",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.HomeRoute"])]

[assembly: Feature(
    Id = "OrchardCore.HomeRoute",
    Name = "Home Route",
    Description = "What is displayed at the root of the site.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Alias",
    Name = "Alias",
    Description = "Names by which templates and code find content items.",
    Category = "Navigation",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.Html",
    Name = "HTML",
    Description = "The body of content items as HTML.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.PublishLater",
    Name = "Publish Later",
    Description = "Publishes content items at a planned time.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.ArchiveLater",
    Name = "Archive Later",
    Description = "Unpublishes content items at a planned time.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]
