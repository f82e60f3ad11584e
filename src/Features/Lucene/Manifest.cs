using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Lucene",
    Author = ManifestConstants.OrchardCoreTeam,
    Website = ManifestConstants.OrchardCoreWebsite,
    Version = ManifestConstants.OrchardCoreVersion,
    Category = "Search")]

[assembly: Feature(
    Id = "OrchardCore.Lucene",
    Name = "Lucene",
    Description = "Search indexes in the tenant's own folder, with Vietnamese folding.",
    Category = "Search",
    Dependencies = ["OrchardCore.Indexing"])]

[assembly: Feature(
    Id = "OrchardCore.Indexing",
    Name = "Indexing",
    Description = "Index profiles, and the log of content changes that indexes follow.",
    Category = "Search")]

[assembly: Feature(
    Id = "OrchardCore.Search",
    Name = "Search",
    Description = "The search page /search.",
    Category = "Search",
    Dependencies = ["OrchardCore.Indexing"])]
