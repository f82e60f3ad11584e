using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Review",
    Author = "OrchardSite",
    Version = "1.0.0",
    Description = "Review before publication: writers submit, reviewers return with a remark or publish. Who is waited for is told by mail, where mail is set up.",
    Category = "Agency",
    Dependencies = ["OrchardCore.Contents"]
)]
