using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Agency Profile",
    Author = "OrchardSite",
    Version = "1.0.0",
    Description = "Lets editors change what the pages say of the agency: banner, contact, links.",
    Category = "Agency",
    Dependencies = ["OrchardCore.Settings"]
)]
