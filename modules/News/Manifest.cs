using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "News",
    Author = "OrchardSite",
    Version = "1.0.0",
    Description = "The news archive: newest first, by day, month and year, with a calendar (Xem tin theo ngày).",
    Category = "Agency",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.ContentFields", "OrchardCore.Taxonomies"]
)]
