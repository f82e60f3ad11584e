using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Visit Counter",
    Author = "OrchardSite",
    Version = "1.0.0",
    Description = "Counts visits of the site and views of its articles, and shows them (Thống kê truy cập).",
    Category = "Agency",
    Dependencies = ["OrchardCore.Contents"]
)]
